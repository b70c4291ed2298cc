package dev.parallax.compare;

/**
 * A unit against the mean of the others within the same stories.
 *
 * @param stories stories that the unit and another cover; null without one
 * @param difference mean over those stories of own value minus mean of the others'; null without one
 * @param low lower end of its interval; this and what follows null if it cannot be told
 * @param high upper end
 * @param p two-sided p value
 */
record SameEvent(Long stories, Double difference, Double low, Double high, Double p) {

    /** Of a unit that shares no story with another. */
    static final SameEvent NONE = new SameEvent(null, null, null, null, null);
}

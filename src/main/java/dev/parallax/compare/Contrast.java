package dev.parallax.compare;

/**
 * A unit against the others that are referred to.
 *
 * @param reference mean or median of their estimates; null if none of them has support
 * @param difference estimate minus reference; this and what follows null if the unit or all others lack support
 * @param low lower end of its interval
 * @param high upper end
 * @param p two-sided p value
 * @param oneOutlet whether one of the others alone makes the difference, see {@link Caution#ONE_OUTLET}
 */
record Contrast(Double reference, Double difference, Double low, Double high, Double p, boolean oneOutlet) {

    /** Of a unit that cannot be compared. */
    static final Contrast NONE = new Contrast(null, null, null, null, null, false);
}

package dev.parallax.compare;

/**
 * A unit against the others within stories, as the columns of framing have it.
 *
 * @param sameEventStories stories that the unit and another cover
 * @param sameEventLow lower end of the interval; this and what follows null if it cannot be told
 */
public record EventContrast(
        String grouping,
        String measure,
        String subject,
        String voice,
        String view,
        String unit,
        long sameEventStories,
        double sameEventDifference,
        Double sameEventLow,
        Double sameEventHigh,
        Double sameEventP) {}

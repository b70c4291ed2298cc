package dev.parallax.compare;

/**
 * A unit against the mean of the other units in one story.
 *
 * @param difference in the measure's unit
 */
public record EventDifference(
        String grouping,
        String measure,
        String subject,
        String voice,
        String view,
        String unit,
        long story,
        double difference) {}

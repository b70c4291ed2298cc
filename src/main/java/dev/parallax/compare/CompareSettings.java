package dev.parallax.compare;

import java.io.Serializable;

/**
 * What shapes the statistics besides the data.
 *
 * @param seed of the replicate weights: the same seed and data give the same tables
 * @param replicates bootstrap replicates, at least 100
 * @param level of the confidence intervals, between 0 and 1 exclusive
 * @param minimum reuse clusters below which a unit gets its estimate and counts, but no interval and no contrast, and is no part of a
 *     reference; at least 2
 */
public record CompareSettings(long seed, int replicates, double level, int minimum) implements Serializable {

    /** What is used where nothing is asked: 1,000 replicates, 95 %, five clusters. */
    public static final CompareSettings DEFAULT = new CompareSettings(20250516, 1000, 0.95, 5);

    /** @throws IllegalArgumentException if a setting is out of its range */
    public CompareSettings {
        check(replicates >= 100, "replicates", replicates, "at least 100");
        check(level > 0 && level < 1, "level", level, "above 0 and below 1, such as 0.95");
        check(minimum >= 2, "minimum", minimum, "at least 2 reuse clusters");
    }

    private static void check(boolean valid, String setting, Number value, String expected) {
        if (!valid) {
            throw new IllegalArgumentException("Invalid " + setting + ": " + value + ". Give " + expected + ".");
        }
    }
}

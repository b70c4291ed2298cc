package dev.parallax.compare;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What shapes the statistics besides the data.
 *
 * @param seed of the replicate weights: the same seed and data give the same tables
 * @param replicates bootstrap replicates, at least 100
 * @param level of the confidence intervals, between 0 and 1 exclusive
 * @param minimum reuse clusters below which a unit gets its counts only: no estimate, no interval, no contrast, and no part in a reference; at
 *     least 2
 * @param reference what units are compared with: {@code others}, {@code median}, the name of an outlet, or a group of outlets as
 *     {@code attribute:value}
 * @param split first day of the period after, where the time before a day and from it on are to be told apart; null where not
 */
public record CompareSettings(long seed, int replicates, double level, int minimum, String reference, LocalDate split)
        implements Serializable {

    /** The reference that is the mean of all other units. */
    public static final String OTHERS = "others";

    /** The reference that is the median of all other units. */
    public static final String MEDIAN = "median";

    /** What is used where nothing is asked: 1,000 replicates, 95 %, five clusters, against the others, no split. */
    public static final CompareSettings DEFAULT = new CompareSettings(20250516, 1000, 0.95, 5, OTHERS, null);

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

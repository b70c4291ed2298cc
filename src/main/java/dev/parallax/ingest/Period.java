package dev.parallax.ingest;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which days a study is about.
 *
 * @param since first day, inclusive; null for no limit
 * @param until last day, inclusive; null for no limit
 * @param undated whether articles without a day are kept
 */
public record Period(LocalDate since, LocalDate until, boolean undated) implements Serializable {

    /** Any day, and none. */
    public static final Period ANY = new Period(null, null, true);

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (since != null && until != null && since.isAfter(until)) {
            throw new IllegalArgumentException("Invalid period: --since " + since + " is after --until " + until
                    + ". Give the first day to --since and the last to --until.");
        }
    }

    /** Whether a day, which is not null, lies in it. */
    boolean holds(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /** In words, for rejects: {@code 2025-05-01 to 2025-06-30}, {@code since 2025-05-01}. */
    @Override
    public String toString() {
        if (since != null && until != null) {
            return since + " to " + until;
        }
        return since != null ? "since " + since : until != null ? "until " + until : "any day";
    }
}

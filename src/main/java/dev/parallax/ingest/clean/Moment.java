package dev.parallax.ingest.clean;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A date as a source wrote it, understood.
 *
 * @param published moment in UTC; midnight where only the day is given; null if the date is missing or impossible
 * @param day calendar day as written; null likewise
 * @param issue what was odd, such as {@code impossible_date: 2019-02-31}; null if nothing
 */
public record Moment(Instant published, LocalDate day, String issue) {

    static Moment unknown(String issue) {
        return new Moment(null, null, issue);
    }

    /** A day that programs write where they know none. */
    static Moment placeholder(String written) {
        return unknown("placeholder_date: " + written);
    }

    /**
     * This moment, or none if it lies after the day up to which news can have been published.
     *
     * @param latest that day; null for no limit
     */
    public Moment notAfter(LocalDate latest) {
        return latest == null || day == null || !day.isAfter(latest)
                ? this
                : unknown("future_date: " + day + " is after the day of the run");
    }
}

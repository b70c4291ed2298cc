package dev.parallax.compare;

import java.time.LocalDate;

/**
 * What units are compared by: one number for each of them and each view.
 *
 * @param period whole, week, before or after
 * @param start Monday of the week, day of the split for after; else null
 */
public record Cell(String measure, String subject, String voice, String period, LocalDate start) {

    /** Whether it is of a single week. */
    boolean isWeek() {
        return period.equals(Placement.WEEK);
    }
}

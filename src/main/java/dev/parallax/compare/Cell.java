package dev.parallax.compare;

import java.time.LocalDate;

/**
 * What units are compared by: one number for each of them and each view.
 *
 * @param start Monday of the week; null for the whole corpus
 */
public record Cell(String measure, String subject, String voice, LocalDate start) {

    /** Name of the kind of period in the published tables. */
    String period() {
        return start == null ? "whole" : "week";
    }
}

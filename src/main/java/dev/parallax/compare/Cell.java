package dev.parallax.compare;

import java.time.LocalDate;

/**
 * What is compared between units: one number for each of them and each view.
 *
 * @param grouping what the units are: outlet, or an attribute of the outlets
 * @param start Monday of the week; null for the whole corpus
 */
public record Cell(String grouping, String measure, String subject, String voice, LocalDate start) {

    /** Name of the kind of period in the published tables. */
    String period() {
        return start == null ? "whole" : "week";
    }
}

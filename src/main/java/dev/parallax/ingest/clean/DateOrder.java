package dev.parallax.ingest.clean;

/** Which of two numbers comes first in the dates of a file: {@code 05/06/2025} is the 6th of May or the 5th of June. */
public enum DateOrder {
    /** Month first: dates such as 05/16/2025 say so, and none says otherwise. */
    MONTH_FIRST,
    /** Day first: dates such as 16/05/2025 say so, and none says otherwise. */
    DAY_FIRST,
    /** Both kinds of dates are there, the former not less often. */
    MOSTLY_MONTH_FIRST,
    /** Both kinds of dates are there, the latter more often. */
    MOSTLY_DAY_FIRST,
    /** No date tells. */
    UNKNOWN;

    /**
     * What the dates of a file show.
     *
     * @param monthFirst how many can only be read with the month first
     * @param dayFirst how many can only be read with the day first
     */
    public static DateOrder of(long monthFirst, long dayFirst) {
        if (monthFirst == 0 || dayFirst == 0) {
            return dayFirst > 0 ? DAY_FIRST : monthFirst > 0 ? MONTH_FIRST : UNKNOWN;
        }
        return dayFirst > monthFirst ? MOSTLY_DAY_FIRST : MOSTLY_MONTH_FIRST;
    }

    /** Whether to read the first number as the day; the United States' order where nothing tells. */
    boolean isDayFirst() {
        return this == DAY_FIRST || this == MOSTLY_DAY_FIRST;
    }

    /** What is doubtful about a date read in this order; null if nothing is. */
    String doubt() {
        return switch (this) {
            case MONTH_FIRST, DAY_FIRST -> null;
            case UNKNOWN -> "read as month/day";
            case MOSTLY_MONTH_FIRST -> "read as month/day, though other dates of the file are day/month";
            case MOSTLY_DAY_FIRST -> "read as day/month, though other dates of the file are month/day";
        };
    }
}

package dev.parallax.ingest.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in the formats that real exports use: ISO 8601 with any of its parts missing, compact digits, Unix time, RFC 1123, and written
 * dates with the month as a name or a number.
 *
 * <p>A time without zone is taken as UTC. Midnight to the second is a placeholder of sources that know the day only. {@code 05/06/2025} is
 * read as month/day, as in the United States, with an issue. A day whose time is in no known form stays, with an issue, without the time.
 * Years outside 1900 to 2100 are impossible for news.
 */
public final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final String MONTH_NAME = "(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String DAY = "(?<d>\\d{1,2})";
    private static final String YEAR = "(?<y>\\d{4})";

    /** The date, then whatever follows it. */
    private static final List<Pattern> FORMS = List.of(
            form(YEAR + "(?<s>[-/.])(?<m>\\d{1,2})\\k<s>" + DAY),
            form(YEAR + "(?<m>\\d{2})(?<d>\\d{2})(?=\\D|$)"),
            form(DAY + "\\.\\s?(?<m>\\d{1,2})\\.\\s?" + YEAR),
            form(MONTH_NAME + "\\s+" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR),
            form(DAY + "(?:st|nd|rd|th)?[\\s-]+" + MONTH_NAME + ",?[\\s-]+" + YEAR));

    private static final Pattern MONTH_AND_DAY = form("(?<a>\\d{1,2})(?<s>[/-])(?<b>\\d{1,2})\\k<s>" + YEAR);
    private static final Pattern UNIX_LOG = Pattern.compile("([a-z]{3} +\\d{1,2}) ([\\d:]{8}) (\\S+) (\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{8,19})(?:\\.\\d*)?");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:first |last )?(?:published|updated|posted)(?: on)?:?\\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?");

    private Dates() {}

    /** Understands a date; {@code written} may be null. Never throws. */
    public static Moment read(String written) {
        if (written == null || written.isBlank()) {
            return Moment.unknown("no_date");
        }
        String text = BEFORE.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        try {
            return plausible(parse(text, written), written);
        } catch (DateTimeException | NumberFormatException e) {
            return Moment.unknown("impossible_date: " + written);
        }
    }

    private static Pattern form(String date) {
        return Pattern.compile(date + "(?<rest>\\D.*)?");
    }

    private static Moment parse(String text, String written) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return digits(digits.group(1), written);
        }
        String ordered = UNIX_LOG.matcher(text).replaceFirst("$1 $4 $2 $3");
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(ordered);
            if (date.matches()) {
                return moment(day(date, month(date.group("m")), number(date, "d")), date.group("rest"), written, null);
            }
        }
        Matcher date = MONTH_AND_DAY.matcher(ordered);
        return date.matches() ? monthAndDay(date, written) : Moment.unknown("unknown_date_format: " + written);
    }

    private static Moment monthAndDay(Matcher date, String written) {
        int first = number(date, "a");
        int second = number(date, "b");
        boolean dayFirst = first > 12;
        boolean ambiguous = first <= 12 && second <= 12 && first != second;
        LocalDate day = dayFirst ? day(date, second, first) : day(date, first, second);
        String issue = ambiguous ? "ambiguous_date: " + written + " read as month/day" : null;
        return moment(day, date.group("rest"), written, issue);
    }

    private static Moment moment(LocalDate day, String rest, String written, String issue) {
        DayTime time = DayTime.read(rest);
        if (time == null) {
            return DIGIT.matcher(rest).find()
                    ? new Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant(), day, "unknown_time: " + written)
                    : Moment.unknown("unknown_date_format: " + written);
        }
        boolean unknownZone = issue == null && time.unknownZone() != null;
        return new Moment(
                time.on(day), day, unknownZone ? "unknown_zone: " + time.unknownZone() + " read as UTC" : issue);
    }

    /** Digits only: {@code yyyyMMdd}, {@code yyyyMMddHH[mm[ss]]} (GDELT), or Unix time in seconds, milli-, micro- or nanoseconds. */
    private static Moment digits(String digits, String written) {
        boolean calendar = digits.matches("(?:19|20)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d(?:[0-2]\\d(?:[0-5]\\d){0,2})?");
        if (calendar || digits.length() == 8) {
            String date = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8);
            String time = (digits.length() == 10 ? digits + "00" : digits)
                    .substring(8)
                    .replaceAll("(\\d\\d)(?=\\d)", "$1:");
            return parse(date + " " + time, written);
        }
        long number = Long.parseLong(digits);
        Instant instant =
                switch (digits.length()) {
                    case 9, 10 -> Instant.ofEpochSecond(number);
                    case 12, 13 -> Instant.ofEpochMilli(number);
                    case 15, 16 -> Instant.ofEpochSecond(number / 1_000_000, number % 1_000_000 * 1_000);
                    case 18, 19 -> Instant.ofEpochSecond(0, number);
                    default -> null;
                };
        return instant == null
                ? Moment.unknown("unknown_date_format: " + written)
                : new Moment(instant, instant.atOffset(ZoneOffset.UTC).toLocalDate(), null);
    }

    private static Moment plausible(Moment moment, String written) {
        boolean impossible = moment.day() != null
                && (moment.day().getYear() < FIRST_YEAR || moment.day().getYear() > LAST_YEAR);
        return impossible ? Moment.unknown("impossible_date: " + written) : moment;
    }

    private static LocalDate day(Matcher date, int month, int day) {
        return LocalDate.of(number(date, "y"), month, day);
    }

    private static int month(String month) {
        return Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month) / 3 + 1;
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }
}

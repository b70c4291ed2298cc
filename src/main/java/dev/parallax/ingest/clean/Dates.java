package dev.parallax.ingest.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in the formats that real exports use: ISO 8601 with any of its parts missing, compact digits, Unix time, RFC 1123, serial days
 * of spreadsheets, and written dates with the month as a name or a number, in the order and with the labels that pages and archives print.
 *
 * <p>A time without zone is taken as UTC. Midnight to the second is a placeholder of sources that know the day only. {@code 05/06/2025} is
 * read in the order that other dates of its file show; where none does, as month/day, as in the United States, with an issue. A day whose
 * time is in no known form stays, with an issue, without the time. Years of two digits are those from 1969 to 2068, as POSIX has it. Days
 * that stand for none, such as 1970-01-01, are null; years outside 1900 to 2100 are impossible for news.
 */
public final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Characters of a date with labels and both of its moments; what is longer is another field. */
    private static final int LONGEST = 200;

    private static final String MONTH_NAME = "(?<m>" + DateText.MONTHS + ")[a-z]*\\.?";
    private static final String DAY = "(?<d>\\d{1,2})";
    private static final String YEAR = "(?<y>\\d{4})";

    /** Two digits are a year only at the end or before a time of day: in "May 16, 10 am" they are none. */
    private static final String ANY_YEAR = "(?<y>\\d{4}|'?\\d{2}(?=$|,?\\s+\\d{1,2}[:.]\\d{2}))";

    /** The date, then whatever follows it. */
    private static final List<Pattern> FORMS = List.of(
            form(YEAR + "(?<s>[-/.])(?<m>\\d{1,2})\\k<s>" + DAY),
            form(YEAR + "(?<m>\\d{2})(?<d>\\d{2})(?=\\D|$)"),
            form(YEAR + "[\\s/-]" + MONTH_NAME + "[\\s/-]" + DAY),
            form(DAY + "\\.\\s?(?<m>\\d{1,2})\\.\\s?" + ANY_YEAR),
            form(MONTH_NAME + "[\\s-]+" + DAY + "(?:st|nd|rd|th)?,?[\\s-]+" + ANY_YEAR),
            form(DAY + "(?:st|nd|rd|th)?(?:\\s+of)?[\\s/-]+" + MONTH_NAME + ",?[\\s/-]+" + ANY_YEAR));

    private static final Pattern TWO_NUMBERS = form("(?<a>\\d{1,2})(?<s>[/-])(?<b>\\d{1,2})\\k<s>" + ANY_YEAR);
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Dates() {}

    /** Understands a date by itself; {@code written} may be null. Never throws. */
    public static Moment read(String written) {
        return read(written, DateOrder.UNKNOWN);
    }

    /**
     * Understands a date; {@code written} may be null. Never throws.
     *
     * @param order of day and month in the file, where both are numbers
     */
    public static Moment read(String written, DateOrder order) {
        if (written == null || written.isBlank()) {
            return Moment.unknown("no_date");
        }
        if (written.length() > LONGEST) {
            return Moment.unknown("unknown_date_format: " + written.substring(0, LONGEST) + " ...");
        }
        try {
            return plausible(parse(DateText.ordered(written), written, order), written);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Moment.unknown("impossible_date: " + written);
        }
    }

    /**
     * What a date shows of the order of day and month in its file: {@link DateOrder#DAY_FIRST}, {@link DateOrder#MONTH_FIRST}, or
     * {@link DateOrder#UNKNOWN} if it could be read in either; null if the order does not matter to it. {@code written} may be null.
     */
    public static DateOrder shownBy(String written) {
        boolean isDate = written != null && written.length() <= LONGEST;
        Matcher date = TWO_NUMBERS.matcher(isDate ? DateText.ordered(written) : "");
        if (!date.matches() || number(date, "a") == number(date, "b")) {
            return null;
        }
        boolean dayFirst = number(date, "a") > 12;
        boolean monthFirst = number(date, "b") > 12;
        return dayFirst == monthFirst ? DateOrder.UNKNOWN : dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private static Pattern form(String date) {
        return Pattern.compile(date + "(?<rest>\\D.*)?");
    }

    private static Moment parse(String text, String written, DateOrder order) {
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(text);
            if (date.matches()) {
                return moment(day(date, month(date.group("m")), number(date, "d")), date.group("rest"), written, null);
            }
        }
        Matcher date = TWO_NUMBERS.matcher(text);
        if (date.matches()) {
            return twoNumbers(date, written, order);
        }
        return NumericDates.isNumber(text)
                ? NumericDates.read(text, written)
                : Moment.unknown("unknown_date_format: " + written);
    }

    private static Moment twoNumbers(Matcher date, String written, DateOrder order) {
        DateOrder shown = shownBy(written);
        DateOrder applied = shown == DateOrder.UNKNOWN ? order : shown == null ? DateOrder.MONTH_FIRST : shown;
        int first = number(date, "a");
        int second = number(date, "b");
        LocalDate day = applied.isDayFirst() ? day(date, second, first) : day(date, first, second);
        String issue = applied.doubt() == null ? null : "ambiguous_date: " + written + " " + applied.doubt();
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

    private static Moment plausible(Moment moment, String written) {
        if (NumericDates.isPlaceholder(moment)) {
            return Moment.placeholder(written);
        }
        boolean impossible = moment.day() != null
                && (moment.day().getYear() < FIRST_YEAR || moment.day().getYear() > LAST_YEAR);
        return impossible ? Moment.unknown("impossible_date: " + written) : moment;
    }

    private static LocalDate day(Matcher date, int month, int day) {
        String year = date.group("y").replace("'", "");
        int number = Integer.parseInt(year);
        return LocalDate.of(year.length() == 4 ? number : number + (number < 69 ? 2000 : 1900), month, day);
    }

    private static int month(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : List.of(DateText.MONTHS.split("\\|")).indexOf(month) + 1;
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }
}

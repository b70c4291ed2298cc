package dev.parallax.ingest.clean;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Dates that are one number: Unix time in seconds, milli-, micro- or nanoseconds, also with an exponent, and the serial days of
 * spreadsheets; and the days that stand for none.
 */
final class NumericDates {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,19}(?:\\.\\d*)?(?:e[+-]?\\d{1,2})?");

    /** Day 0 of Excel, which takes 1900 for a leap year. */
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The last second of the year 9999 in Unix time, which stands for "never". */
    private static final long NEVER = 253_402_300_799L;

    private static final long DAY = Duration.ofDays(1).toSeconds();

    /** First and last days of calendars and of computers' clocks, and "never": what programs write where they know no day. */
    private static final Set<LocalDate> PLACEHOLDERS = Set.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1601, 1, 1),
            LocalDate.of(1753, 1, 1),
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1899, 12, 31),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1904, 1, 1),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2038, 1, 19),
            LocalDate.of(2099, 12, 31),
            LocalDate.of(2100, 1, 1),
            LocalDate.of(2999, 12, 31),
            LocalDate.of(9999, 12, 31));

    private NumericDates() {}

    /** Whether a text is one number, which may have an exponent. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /**
     * Reads a number.
     *
     * @throws ArithmeticException if no clock counts so far
     */
    static Moment read(String number, String written) {
        BigDecimal value = new BigDecimal(number);
        long whole = value.toBigInteger().longValueExact();
        if (whole == 0 || isNever(whole) || isNever(whole / 1_000) || isNever(whole / 1_000_000)) {
            return Moment.placeholder(written);
        }
        int digits = String.valueOf(Math.abs(whole)).length();
        if (digits == 5 && whole > 0) {
            return serial(value);
        }
        Instant instant =
                switch (digits) {
                    case 9, 10, 11 -> Instant.ofEpochSecond(whole);
                    case 12, 13 -> Instant.ofEpochMilli(whole);
                    case 15, 16 ->
                        Instant.ofEpochSecond(
                                Math.floorDiv(whole, 1_000_000), Math.floorMod(whole, 1_000_000) * 1_000L);
                    case 18, 19 -> Instant.ofEpochSecond(0, whole);
                    default -> null;
                };
        return instant == null
                ? Moment.unknown("unknown_date_format: " + written)
                : new Moment(instant, instant.atOffset(ZoneOffset.UTC).toLocalDate(), null);
    }

    private static boolean isNever(long seconds) {
        return seconds > NEVER - DAY && seconds <= NEVER + 1;
    }

    /** Days since {@link #EXCEL_DAY_ZERO}, the time of day as a fraction. */
    private static Moment serial(BigDecimal days) {
        LocalDate day = EXCEL_DAY_ZERO.plusDays(days.longValue());
        BigDecimal seconds = days.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(DAY));
        long rounded = seconds.setScale(0, RoundingMode.HALF_UP).longValue();
        return new Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(rounded), day, null);
    }

    /** Whether a moment stands for none; Unix time 0 does in any zone. */
    static boolean isPlaceholder(Moment moment) {
        return moment.day() != null
                && (PLACEHOLDERS.contains(moment.day()) || Instant.EPOCH.equals(moment.published()));
    }
}

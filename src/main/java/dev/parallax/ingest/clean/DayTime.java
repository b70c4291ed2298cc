package dev.parallax.ingest.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of day that follows a date.
 *
 * @param time time; null if only the day is known
 * @param zone its zone; UTC if none is given
 * @param unknownZone a zone name that is not known; null if there is none
 */
record DayTime(LocalTime time, ZoneId zone, String unknownZone) {

    private static final DayTime NONE = new DayTime(null, ZoneOffset.UTC, null);

    private static final Pattern TIME = Pattern.compile(
            "[t,\\s|·:-]*(?:at\\s+)?(?<h>\\d{1,2})(?:[:.]?(?<m>\\d{2})"
                    + "(?::?(?<s>\\d{2})(?:[.,](?<f>\\d{1,9})\\d*)?)?|(?=\\s*[ap]\\.?m))\\s*(?<half>[ap]\\.?m\\.?)?"
                    + "\\s*(?<zone>[a-z]{1,5}|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\s+(?:utc|gmt))?(?:\\s*[\\[(][^\\])]*[\\])])?");
    private static final Pattern NO_TIME = Pattern.compile("[\\s,t|.()]*|z|[+-]\\d{2}:?\\d{2}");
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)?([+-])(\\d{1,2}):?(\\d{2})?");

    /** Zone names that news exports use, beyond the offsets. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("bst", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("trt", "+03:00"),
            Map.entry("eat", "+03:00"),
            Map.entry("sast", "+02:00"),
            Map.entry("pkt", "+05:00"),
            Map.entry("hkt", "+08:00"),
            Map.entry("sgt", "+08:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("aest", "+10:00"),
            Map.entry("aedt", "+11:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("et", "America/New_York"),
            Map.entry("ct", "America/Chicago"),
            Map.entry("pt", "America/Los_Angeles"));

    /**
     * Reads what stands after a date, in lower case.
     *
     * @return null if it is no time of day
     * @throws DateTimeException if no clock shows that time
     */
    static DayTime read(String rest) {
        if (rest == null || NO_TIME.matcher(rest).matches()) {
            return NONE;
        }
        Matcher match = TIME.matcher(rest);
        if (!match.matches()) {
            return null;
        }
        LocalTime time = time(match);
        if (time.equals(LocalTime.MIDNIGHT)) {
            return NONE;
        }
        ZoneId zone = zone(match.group("zone"));
        return zone == null
                ? new DayTime(time, ZoneOffset.UTC, match.group("zone").toUpperCase(Locale.ROOT))
                : new DayTime(time, zone, null);
    }

    /** The moment in UTC; midnight if only the day is known. */
    Instant on(LocalDate day) {
        return (time == null ? day.atStartOfDay() : day.atTime(time))
                .atZone(zone)
                .toInstant();
    }

    private static LocalTime time(Matcher match) {
        String fraction = match.group("f") == null ? "" : match.group("f");
        int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
        return LocalTime.of(hour(match), number(match.group("m")), number(match.group("s")), nanos);
    }

    private static int hour(Matcher match) {
        int hour = number(match.group("h"));
        String half = match.group("half");
        return half == null ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
    }

    private static ZoneId zone(String name) {
        if (name == null || name.equals("z") || name.equals("utc") || name.equals("gmt")) {
            return ZoneOffset.UTC;
        }
        Matcher match = OFFSET.matcher(name);
        if (match.matches()) {
            int sign = match.group(1).equals("-") ? -1 : 1;
            return ZoneOffset.ofHoursMinutes(sign * number(match.group(2)), sign * number(match.group(3)));
        }
        return ZONES.containsKey(name) ? ZoneId.of(ZONES.get(name)) : null;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

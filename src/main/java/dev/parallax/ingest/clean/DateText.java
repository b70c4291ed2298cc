package dev.parallax.ingest.clean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the dates that pages and archives print into one order: the date, then the time of day; no labels and no day of the week. */
final class DateText {

    /** Beginnings of the months' names, as alternatives of a pattern. */
    static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    private static final String PUBLISHED =
            "(?:(?:first|originally)\\s+)?(?:published|posted|created)|publication date|date|issued";
    private static final String CHANGED = "(?:last\\s+)?(?:updated|modified|revised|edited)";

    private static final Pattern LABEL = Pattern.compile("[\\s|•·,;()–—-]*\\b(?:(?<published>" + PUBLISHED
            + ")|(?<changed>" + CHANGED + "))\\b(?:\\s+(?:on|at))?\\s*:?\\s*");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\(?\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\)?");
    private static final Pattern UNIX_LOG =
            Pattern.compile("((?:" + MONTHS + ") +\\d{1,2}) ([\\d:]{8})((?: [a-z+-][\\w:+-]*)?) (\\d{4})");
    private static final Pattern TIME_FIRST = Pattern.compile("^(?:at\\s+)?(?<time>(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?"
            + "(?:\\s*[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?|\\d{4}(?=\\s+(?:gmt|utc|bst|[ecmp][sd]?t)\\b))"
            + "(?:\\s*(?!on\\b|(?:" + MONTHS + "))[a-z]{2,5}\\b|\\s*[+-]\\d{2}:?\\d{2})?)"
            + "(?:\\s*\\([^)]*\\))?[,\\s]+(?:on\\s+)?(?<date>.*(?:" + MONTHS
            + ").*|\\d{1,4}([-/.])\\d{1,2}\\3\\d{2,4})$");
    private static final Pattern DIGITS =
            Pattern.compile("((?:19|20)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d)([0-2]\\d)([0-5]\\d)?([0-5]\\d)?(?:\\.0*)?");

    private DateText() {}

    /** In lower case; where several moments are given, that of publication. */
    static String ordered(String written) {
        String moment = published(written.toLowerCase(Locale.ROOT).strip());
        String text = WEEKDAY.matcher(moment).replaceAll(" ").strip();
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return digits.group(1) + " " + digits.group(2) + ":" + orZero(digits.group(3)) + ":"
                    + orZero(digits.group(4));
        }
        Matcher timeFirst = TIME_FIRST.matcher(text);
        return timeFirst.matches()
                ? timeFirst.group("date").strip() + " " + timeFirst.group("time")
                : UNIX_LOG.matcher(text).replaceFirst("$1 $4 $2$3");
    }

    private static String orZero(String twoDigits) {
        return twoDigits == null ? "00" : twoDigits;
    }

    /** What is labelled as published, else what has no label, else what was changed last. */
    private static String published(String text) {
        String published = null;
        String changed = null;
        String unlabelled = null;
        Matcher label = LABEL.matcher(text);
        int begin = 0;
        boolean isPublished = false;
        boolean isChanged = false;
        for (boolean found = true; found; ) {
            found = label.find();
            String part = text.substring(begin, found ? label.start() : text.length());
            if (!part.isBlank()) {
                published = isPublished && published == null ? part : published;
                changed = isChanged && changed == null ? part : changed;
                unlabelled = !isPublished && !isChanged ? part : unlabelled;
            }
            if (found) {
                isPublished = label.group("published") != null;
                isChanged = !isPublished;
                begin = label.end();
            }
        }
        String best = published == null ? unlabelled : published;
        return best != null ? best : changed == null ? text : changed;
    }
}

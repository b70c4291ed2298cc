package dev.parallax.ingest.damage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Repairs apostrophes and quotation marks of a paragraph: lost characters, marks of the same curl, lost spaces beside them, dialogue between dashes. */
final class Marks {

    private static final char LOST = '\uFFFD';
    private static final Pattern LOST_APOSTROPHE = Pattern.compile(
            "(?<=\\p{L})\uFFFD{1,3}(?=(?:s|t|re|ve|ll|d|m)(?!\\p{L}))|(?<=\\b[OD])\uFFFD{1,3}(?=\\p{Lu}\\p{Ll})");
    private static final Pattern LOST_PAIR = Pattern.compile(
            "(?<=^|[\\s(\\[\u2014])\uFFFD{1,3}(?=[\\p{L}\\d$])([^\uFFFD]{1,600}?[\\p{L}\\d,.!?\u2026])\uFFFD{1,3}(?=[\\s,.;:!?)\\]\u2014]|$)");
    private static final Pattern LOST_DASH = Pattern.compile("(?<=\\S )\uFFFD{1,3}(?= \\S)");

    private static final Pattern CLOSING_FOR_OPENING =
            Pattern.compile("\u201D(?=[\\p{L}\\d$])(?<=^.|[\\s(\\[\u2014].)");
    private static final Pattern OPENING_FOR_CLOSING =
            Pattern.compile("\u201C(?=[\\s,.;:!?)\\]]|$)(?<=[\\p{L},.!?\u2026].)");

    private static final Pattern NO_SPACE_BEFORE_OPENING =
            Pattern.compile("\u201C(?=[\\p{L}\\d])(?<=[\\p{Ll}\\d][,:.!?].)");
    private static final Pattern NO_SPACE_AFTER_CLOSING =
            Pattern.compile("\u201D(?=[\\p{L}\\d])(?<=[\\p{L}\\d][,.!?].)");
    private static final Pattern STRAIGHT_WITHOUT_SPACE = Pattern.compile("\"(?=[\\p{L}\\d])(?<=[\\p{Ll}\\d][,:.!?].)");

    private static final String SAID =
            "(?:said|says|told|asked|asks|added|adds|replied|wrote|writes|answered|insisted|warned|explained)";
    private static final Pattern DIALOGUE = Pattern.compile(
            "^[\u2014\u2013-] (?=\\p{Lu})([^\u2014\u2013\"\u201C\u201D]{10,600}?[,.!?]) [\u2014\u2013-] (?=(?:[\\p{L}'\u2019]+ ){0,4}?"
                    + SAID + "\\b)");

    /** An attribution after a mark that opened and never closed: the quotation ends before it. */
    private static final Pattern NEVER_CLOSED = Pattern.compile(
            "(?<=^|[\\s(])([\"\u201C])([^\"\u201C\u201D]{3,300}?[,.!?]) (?=" + SAID + " \\p{Lu}[^\"\u201C\u201D]*$)");

    private Marks() {}

    static String repair(String paragraph) {
        String repaired = paragraph.indexOf(LOST) < 0 ? paragraph : lost(paragraph);
        if (isSuspect(repaired)) {
            repaired = straight(curled(repaired));
        }
        return DIALOGUE.matcher(closed(repaired)).replaceFirst("\u201C$1\u201D ");
    }

    /** Whether a mark stands beside what it does not stand beside in sound text; looking first is many times faster. */
    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
            boolean after = i + 1 < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '$');
            if (c == '\u201D' && after || c == '\u201C' && before || c == '"' && before && after) {
                return true;
            }
        }
        return false;
    }

    /** Closes the last mark of a paragraph with an odd number of them. */
    private static String closed(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks += c == '"' || c == '\u201C' || c == '\u201D' ? 1 : 0;
        }
        return marks % 2 == 0
                ? text
                : NEVER_CLOSED
                        .matcher(text)
                        .replaceFirst(found -> found.group(1) + Matcher.quoteReplacement(found.group(2))
                                + (found.group(1).equals("\"") ? "\"" : "\u201D") + " ");
    }

    private static String lost(String text) {
        String apostrophes = LOST_APOSTROPHE.matcher(text).replaceAll("\u2019");
        String pairs = LOST_PAIR.matcher(apostrophes).replaceAll("\u201C$1\u201D");
        return LOST_DASH.matcher(pairs).replaceAll("\u2013");
    }

    private static String curled(String text) {
        String opened = CLOSING_FOR_OPENING.matcher(text).replaceAll("\u201C");
        // German and Czech close with this mark what they open with a low one.
        String closed = text.indexOf('\u201E') >= 0
                ? opened
                : OPENING_FOR_CLOSING.matcher(opened).replaceAll("\u201D");
        String spaced = NO_SPACE_BEFORE_OPENING.matcher(closed).replaceAll(" \u201C");
        return NO_SPACE_AFTER_CLOSING.matcher(spaced).replaceAll("\u201D ");
    }

    /** A straight mark opens if an even number of them stands before it: the lost space was before it; else behind it. */
    private static String straight(String text) {
        Matcher mark = STRAIGHT_WITHOUT_SPACE.matcher(text);
        return mark.replaceAll(found ->
                text.substring(0, found.start()).chars().filter(c -> c == '"').count() % 2 == 0 ? " \"" : "\" ");
    }
}

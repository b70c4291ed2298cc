package dev.parallax.ingest.damage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves escapes of a programming language that an export wrote out: {@code \n}, {@code \"}, {@code \u2019}. Paths such as {@code C:\news} stay. */
final class Escapes {

    private static final Pattern LINE_BREAK = Pattern.compile(
            "(?<![\\p{L}\\d]:)(?:\\\\r)?\\\\n(?=\\s|\\\\|[\\p{Lu}\\d\"\u201C\u2018'(<\u2014\u2013-]|$)");
    private static final Pattern TAB = Pattern.compile("\\\\t(?=[\\s\\p{Lu}])");
    private static final Pattern MARK = Pattern.compile("\\\\([\"'/])");
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private Escapes() {}

    static String resolve(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        String marks = MARK.matcher(
                        TAB.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll(" "))
                .replaceAll("$1");
        return CHARACTER
                .matcher(marks)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}

package dev.parallax.ingest.damage;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts back spaces that were lost after a sentence: {@code on Friday.The work}. Hosts and addresses stay. */
final class LostSpaces {

    private static final Pattern AFTER_PERIOD =
            Pattern.compile("([.!?])(?=[“\"]?\\p{Lu}(?:\\p{Ll}|[ '’]))(?<=[\\p{Ll}\\d]{2}.|[\\p{Ll}\\d][”’)%].)");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?i)(?:ai|app|biz|ca|co|com|de|edu|eu|fm|fr|gov|info|int|io|js|ly|me|mil|net|news|org|ru|tv|ua|uk|us)(?![\\p{L}])");
    private static final int LONGEST_DOMAIN = 5;

    private LostSpaces() {}

    static String restore(String paragraph) {
        return mayLackOne(paragraph)
                ? AFTER_PERIOD.matcher(paragraph).replaceAll(found -> isInAddress(paragraph, found) ? "$1" : "$1 ")
                : paragraph;
    }

    /** Whether no space stands after the end of some sentence; looking first is many times faster. */
    private static boolean mayLackOne(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if ((c == '.' || c == '!' || c == '?')
                    && (Character.isUpperCase(next) || next == '"' || next == '\u201C')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInAddress(String text, MatchResult found) {
        int after = Math.min(text.length(), found.end() + LONGEST_DOMAIN + 1);
        boolean domain = DOMAIN.matcher(text).region(found.end(), after).lookingAt();
        int start = text.lastIndexOf(' ', found.start()) + 1;
        int end = text.indexOf(' ', found.end());
        String token = text.substring(start, end < 0 ? text.length() : end);
        return domain || token.startsWith("www") || token.indexOf('/') >= 0 || token.indexOf('@') >= 0;
    }
}

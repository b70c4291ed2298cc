package dev.parallax.ingest.damage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rejoins words that the end of a line broke: {@code nego-⏎tiations}. A compound keeps its hyphen: {@code Russian-⏎controlled}.
 *
 * <p>No list of all English words is at hand. So the text itself is asked first: it has the word whole, or with its hyphen, elsewhere. Then
 * parts that are known to stand before or after a hyphen, or that the text has as words of their own, tell a compound.
 */
final class BrokenWords {

    private static final Pattern LAST_PART = Pattern.compile("(?<!\\p{L})\\p{L}+(?=-$)");
    private static final Pattern FIRST_PART = Pattern.compile("^\\p{L}+");

    private static final Set<String> BEFORE_HYPHENS = Set.of(
            "all", "anti", "back", "best", "cease", "co", "counter", "cross", "cyber", "double", "eight", "ex", "far",
            "five", "four", "free", "front", "full", "half", "hard", "high", "ill", "inter", "large", "left", "long",
            "low", "mid", "multi", "near", "new", "nine", "non", "north", "off", "old", "once", "one", "open", "over",
            "peace", "post", "pre", "pro", "re", "right", "self", "semi", "seven", "short", "single", "six", "small",
            "so", "south", "ten", "third", "three", "top", "two", "ultra", "under", "vice", "war", "well");
    private static final Set<String> AFTER_HYPHENS = Set.of(
            "age",
            "aged",
            "appointed",
            "area",
            "armed",
            "backed",
            "based",
            "born",
            "bound",
            "brokered",
            "built",
            "called",
            "chief",
            "controlled",
            "day",
            "dominated",
            "election",
            "elect",
            "era",
            "fire",
            "friendly",
            "general",
            "government",
            "groups",
            "held",
            "high",
            "hour",
            "in",
            "installed",
            "keepers",
            "keeping",
            "known",
            "leaning",
            "led",
            "level",
            "like",
            "line",
            "long",
            "made",
            "making",
            "mile",
            "minister",
            "minute",
            "month",
            "occupied",
            "of",
            "off",
            "on",
            "out",
            "old",
            "owned",
            "party",
            "president",
            "produced",
            "proof",
            "range",
            "ranking",
            "related",
            "round",
            "run",
            "sale",
            "scale",
            "size",
            "speaking",
            "sponsored",
            "style",
            "supplied",
            "term",
            "time",
            "to",
            "type",
            "up",
            "war",
            "week",
            "western",
            "wide",
            "winning",
            "year");

    private BrokenWords() {}

    /** Whether a line ends within a word that the next one continues. */
    static boolean isBroken(String line, String next) {
        return line.endsWith("-")
                && LAST_PART.matcher(line).find()
                && FIRST_PART.matcher(next).lookingAt();
    }

    /** Two lines as one, for which {@link #isBroken} holds; the text is all of it. */
    static String rejoin(String text, String line, String next) {
        Matcher last = LAST_PART.matcher(line);
        Matcher first = FIRST_PART.matcher(next);
        boolean parts = last.find() && first.lookingAt();
        return parts && !keepsHyphen(text, last.group(), first.group())
                ? line.substring(0, line.length() - 1) + next
                : line + next;
    }

    private static boolean keepsHyphen(String text, String first, String second) {
        return !has(text, first + second) && (has(text, first + "-" + second) || isCompound(text, first, second));
    }

    private static boolean isCompound(String text, String first, String second) {
        boolean known = BEFORE_HYPHENS.contains(first.toLowerCase(Locale.ROOT)) || AFTER_HYPHENS.contains(second);
        return Character.isUpperCase(second.charAt(0)) || known || has(text, first) && has(text, second);
    }

    /** Whether a text has a word elsewhere than at a break. */
    private static boolean has(String text, String word) {
        return Pattern.compile("(?<![\\p{L}-]|-\\n)" + Pattern.quote(word) + "(?!\\p{L}|-)")
                .matcher(text)
                .find();
    }
}

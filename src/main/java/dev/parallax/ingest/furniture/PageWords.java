package dev.parallax.ingest.furniture;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Small lists of English words that help to tell what a page says of itself. They help; no rule needs them. */
final class PageWords {

    /** Words with which a page speaks of itself or to its reader, rarely those of news. */
    private static final Set<String> PAGE = Set.of(
            "you",
            "your",
            "our",
            "subscribe",
            "subscribed",
            "subscribing",
            "subscriber",
            "subscribers",
            "subscription",
            "subscriptions",
            "unsubscribe",
            "newsletter",
            "newsletters",
            "click",
            "inbox",
            "podcast",
            "podcasts",
            "app",
            "download",
            "copyright",
            "reserved",
            "advertisement",
            "cookies",
            "cookie",
            "javascript",
            "caption",
            "facebook",
            "instagram",
            "whatsapp",
            "twitter",
            "youtube",
            "bluesky",
            "tiktok",
            "linkedin",
            "sign",
            "email",
            "mail",
            "correspondent",
            "columnist",
            "editor",
            "reporter",
            "writer",
            "journalist",
            "newsroom",
            "freelance",
            "contributed",
            "article",
            "story",
            "stories",
            "commentary",
            "headlines",
            "briefing",
            "getty",
            "reprint",
            "unsupported",
            "paywall",
            "browser",
            "trademark",
            "trademarks",
            "llc",
            "redistributed",
            "republish",
            "licensing",
            "bookmark",
            "masthead");

    /** What lists of links begin with. */
    private static final Set<String> LABELS = Set.of(
            "read",
            "related",
            "watch",
            "listen",
            "see",
            "more",
            "also",
            "advertisement",
            "recommended",
            "trending",
            "promoted",
            "sponsored",
            "photos",
            "video",
            "gallery",
            "analysis",
            "opinion",
            "live",
            "replay",
            "enlarge",
            "hide",
            "don");

    private static final Set<String> FUNCTION = Set.of(
            ("a an the and or but if of to in on at for from by with as is are was were be been being has have had do does did will would can could should may might"
                            + " must not no nor so than then that this these those it its he she they his her their him them we us i me my who whom whose which what when"
                            + " where why how there here about into over after before between under again more most other some such only own same too very just also up out"
                            + " off down all any both each few another every several many new one two first last said says say s t u d m re ve ll you your our mr mrs ms")
                    .split(" "));

    private PageWords() {}

    /** How many words from one to another, exclusive, are page words. */
    static int count(NeutralText text, int begin, int end) {
        return (int) IntStream.range(begin, end)
                .filter(word -> PAGE.contains(lower(text, word)))
                .count();
    }

    /** How many words from one to another, exclusive, are no numbers. */
    static int named(NeutralText text, int begin, int end) {
        return (int)
                IntStream.range(begin, end).filter(word -> !text.isNumber(word)).count();
    }

    /** Whether a label of links begins at a word: one in capitals, or one that a colon follows after at most two more. */
    static boolean isLabel(NeutralText text, int begin) {
        if (!LABELS.contains(lower(text, begin))) {
            return false;
        }
        String word = text.word(begin);
        int after = Math.min(text.count(), begin + 3);
        String start = text.text().substring(text.begin(begin), text.end(after - 1) + (after < text.count() ? 1 : 0));
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) || start.indexOf(':') > 0;
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word can only begin a sentence: it has a capital that no name has, although no stop stands before it. */
    static boolean isSentenceStart(NeutralText text, int word) {
        return word < text.count()
                && text.isCapital(word)
                && isFunctionWord(text.word(word))
                && text.isSpaceBefore(word);
    }

    private static String lower(NeutralText text, int word) {
        return text.word(word).toLowerCase(Locale.ROOT);
    }
}

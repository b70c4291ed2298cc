package dev.parallax.ingest.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline with what may be a kicker before it: {@code Ukraine war: Talks resume}, {@code LIVE: …}, {@code Analysis | …}, {@code UPDATE 2-…}.
 *
 * <p>Before a colon only a genre, or a topic named by its kind ({@code war}, {@code talks}, {@code crisis}), may be one: a person, a country or an
 * office there speaks ({@code Zelensky: Russia is stalling}). Whether it is a kicker shows only when an outlet uses it often.
 *
 * @param kicker as it is written, without its mark
 * @param title what follows
 */
public record Kicker(String kicker, String title) {

    private static final Pattern COLON = Pattern.compile("^([^:|\"“”]{2,45}?) ?: (?=\\S)(.+)$");
    private static final Pattern BAR = Pattern.compile("^([^:|\"“”]{2,45}?) \\| (?=\\S)([^|]+)$");
    private static final Pattern BRACKETS = Pattern.compile("^[\\[(]([^\\])]{2,25})[\\])] (?=\\S)(.+)$");
    private static final Pattern SLUG = Pattern.compile(
            "^((?:UPDATE|WRAPUP|REFILE|RPT|ANALYSIS|FACTBOX|EXPLAINER|TIMELINE|INSIGHT|EXCLUSIVE)(?: \\d{1,2})?)-(?=[\\p{Lu}\\d])(.+)$");
    private static final Pattern TOPIC_FIRST = Pattern.compile("^(?:the )?(\\p{L}+) (?:in|of|on|over|for) .+");
    private static final Pattern SAYING =
            Pattern.compile(".*\\b(?:about|on|says?|tells?|to|vows?|warns?|calls?|will|is|are|was|as)\\b.*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d&]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile(" \\d{1,2}$");

    private static final int MOST_WORDS = 6;
    private static final int LEAST_WORDS_AFTER = 2;

    private static final Set<String> GENRES = Set.of(
            "analysis",
            "as it happened",
            "blog",
            "breaking",
            "breaking news",
            "cartoon",
            "chart",
            "column",
            "comment",
            "commentary",
            "correction",
            "editorial",
            "essay",
            "exclusive",
            "explained",
            "explainer",
            "fact check",
            "factbox",
            "factcheck",
            "feature",
            "first person",
            "first thing",
            "focus",
            "gallery",
            "guest essay",
            "in photos",
            "in pictures",
            "infographic",
            "insight",
            "interview",
            "investigation",
            "just in",
            "latest",
            "letter",
            "letters",
            "live",
            "live blog",
            "live updates",
            "longread",
            "map",
            "maps",
            "news analysis",
            "newsletter",
            "obituary",
            "op ed",
            "opinion",
            "perspective",
            "photos",
            "pictures",
            "podcast",
            "poll",
            "profile",
            "q&a",
            "quiz",
            "recap",
            "report",
            "reporter s notebook",
            "review",
            "special report",
            "the latest",
            "timeline",
            "top story",
            "transcript",
            "update",
            "updated",
            "updates",
            "video",
            "viewpoint",
            "visual guide",
            "watch",
            "weekly");

    private static final Set<String> TOPICS = Set.of(
            "affair",
            "attack",
            "attacks",
            "battle",
            "blog",
            "bombing",
            "border",
            "briefing",
            "brexit",
            "budget",
            "campaign",
            "ceasefire",
            "clashes",
            "conference",
            "conflict",
            "coronavirus",
            "counteroffensive",
            "coup",
            "covid",
            "crash",
            "crisis",
            "debate",
            "deal",
            "dispute",
            "drought",
            "earthquake",
            "election",
            "elections",
            "exchange",
            "explained",
            "fire",
            "fires",
            "flood",
            "floods",
            "hearing",
            "hearings",
            "hurricane",
            "impeachment",
            "incursion",
            "inquiry",
            "invasion",
            "investigation",
            "latest",
            "leak",
            "leaks",
            "live",
            "massacre",
            "midterms",
            "negotiations",
            "news",
            "offensive",
            "outbreak",
            "pandemic",
            "peace",
            "poll",
            "polls",
            "primary",
            "probe",
            "process",
            "protest",
            "protests",
            "race",
            "raid",
            "referendum",
            "review",
            "riots",
            "row",
            "sanctions",
            "scandal",
            "shooting",
            "shutdown",
            "siege",
            "standoff",
            "strike",
            "strikes",
            "summit",
            "swap",
            "talks",
            "tariffs",
            "tensions",
            "trial",
            "truce",
            "unrest",
            "update",
            "updates",
            "virus",
            "visit",
            "vote",
            "war",
            "wildfires");

    /**
     * Splits a headline.
     *
     * @param headline may be null
     * @return null if nothing that could be a kicker stands before it
     */
    public static Kicker of(String headline) {
        if (headline == null) {
            return null;
        }
        for (Pattern form : new Pattern[] {COLON, BAR, BRACKETS, SLUG}) {
            Matcher split = form.matcher(headline);
            if (split.matches()) {
                boolean may = form == BAR || form == SLUG || mayBe(split.group(1), form == COLON);
                boolean whole =
                        Words.count(split.group(2)) >= LEAST_WORDS_AFTER && Words.count(split.group(1)) <= MOST_WORDS;
                return may && whole
                        ? new Kicker(split.group(1).strip(), split.group(2).strip())
                        : null;
            }
        }
        return null;
    }

    /** What all uses of the kicker have in common: its lower-case words without the number of an update. */
    public String key() {
        return NUMBER.matcher(words(kicker)).replaceFirst("");
    }

    private static boolean mayBe(String kicker, boolean topics) {
        String words = words(kicker);
        String[] list = words.split(" ");
        Matcher first = TOPIC_FIRST.matcher(words);
        boolean topicFirst = first.matches() && TOPICS.contains(first.group(1));
        boolean year = YEAR.matcher(list[list.length - 1]).matches() && list.length > 1;
        boolean topicLast = TOPICS.contains(list[list.length - (year ? 2 : 1)])
                && !SAYING.matcher(words).matches();
        return GENRES.contains(words) || topics && (topicFirst || topicLast);
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}

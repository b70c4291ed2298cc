package dev.parallax.ingest.clean;

import dev.parallax.ingest.damage.Damage;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cleans headlines: one line, repaired, detokenised, without the outlet's name at the end ("Talks resume | Northsea News") and the section
 * before it ("Talks resume - World - Northsea News").
 */
public final class Titles {

    private static final String SEPARATOR = "\\s+(?:\\||-|–|—|::?|»|·|•)\\s+";
    private static final Pattern SUFFIX = Pattern.compile("^(.*\\S)(" + SEPARATOR + ")([^|]{2,60}?)$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Some outlets write the day behind their name. */
    private static final Pattern DAY = Pattern.compile(SEPARATOR + "\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}$");

    /** What stands beside a headline on its page. */
    private static final Pattern BESIDE = Pattern.compile("\\s+(?:Read more at: https?:\\S+|Listen ?· ?\\d+:\\d\\d)$");

    private static final Set<String> SECTIONS = Set.of(
            "africa",
            "americas",
            "analysis",
            "arts",
            "asia",
            "business",
            "business & economy",
            "business and economy",
            "comment",
            "culture",
            "defence",
            "defense",
            "economy",
            "education",
            "emergencies",
            "environment",
            "europe",
            "features",
            "health",
            "home",
            "home news",
            "international",
            "lifestyle",
            "media",
            "middle east",
            "military & defense",
            "money",
            "nation",
            "national",
            "news",
            "opinion",
            "opinions",
            "politics",
            "russia",
            "science",
            "science & space",
            "society",
            "society & culture",
            "sport",
            "sports",
            "tech",
            "technology",
            "top stories",
            "uk",
            "uk news",
            "ukraine",
            "us",
            "us & canada",
            "us news",
            "video",
            "war in ukraine",
            "world",
            "world news",
            "world politics");

    /** A section between bars may have any name of so many words. */
    private static final int LONGEST_SECTION = 3;

    private Titles() {}

    /**
     * @param isOutlet whether a text is a name of the article's outlet
     * @return the title; null if nothing is left
     */
    public static String clean(String title, Predicate<String> isOutlet) {
        if (title == null) {
            return null;
        }
        String line = SPACES.matcher(BESIDE.matcher(BodyCleaner.text(title)).replaceFirst(""))
                .replaceAll(" ")
                .strip();
        String joined = Damage.ofParagraph(Detokeniser.join(withoutOutlet(line, isOutlet)));
        return joined.isEmpty() ? null : joined;
    }

    private static String withoutOutlet(String title, Predicate<String> isOutlet) {
        Matcher suffix = SUFFIX.matcher(DAY.matcher(title).replaceFirst(""));
        if (!suffix.matches() || !isOutlet.test(suffix.group(3))) {
            return title;
        }
        String rest = suffix.group(1);
        Matcher section = SUFFIX.matcher(rest);
        while (section.matches() && isSection(section, suffix.group(2), isOutlet)) {
            rest = section.group(1);
            section = SUFFIX.matcher(rest);
        }
        return rest;
    }

    private static boolean isSection(Matcher section, String separator, Predicate<String> isOutlet) {
        String name = section.group(3);
        boolean bars = separator.strip().equals("|") && section.group(2).strip().equals("|");
        return SECTIONS.contains(name.toLowerCase(Locale.ROOT))
                || isOutlet.test(name)
                || bars
                        && SPACES.split(name).length <= LONGEST_SECTION
                        && Words.count(section.group(1)) > LONGEST_SECTION;
    }
}

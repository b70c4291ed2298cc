package dev.parallax.ingest.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares the names that an outlet goes by: {@code The New York Times} is nytimes.com, {@code BBC News} is bbc.co.uk, {@code Daily Mail Online} is
 * Daily Mail.
 */
final class NameForms {

    /** What outlets add to their name for a channel, a section or an edition. */
    private static final Set<String> ADDED = Set.of(
            "africa",
            "america",
            "arabic",
            "asia",
            "blogs",
            "business",
            "com",
            "digital",
            "edition",
            "english",
            "europe",
            "global",
            "international",
            "live",
            "magazine",
            "money",
            "network",
            "news",
            "newspaper",
            "online",
            "opinion",
            "org",
            "politics",
            "post",
            "radio",
            "sport",
            "sports",
            "tech",
            "today",
            "tv",
            "uk",
            "us",
            "usa",
            "video",
            "website",
            "world");

    /** Last words of outlets' names; initials alone ({@code wsj}) mean a name only if it ends in one. */
    private static final Set<String> HOUSES = Set.of(
            "agency",
            "chronicle",
            "corporation",
            "courier",
            "express",
            "gazette",
            "globe",
            "guardian",
            "herald",
            "independent",
            "journal",
            "liberty",
            "mail",
            "mirror",
            "monitor",
            "network",
            "news",
            "observer",
            "post",
            "press",
            "radio",
            "report",
            "review",
            "service",
            "standard",
            "star",
            "sun",
            "telegraph",
            "television",
            "times",
            "today",
            "tribune",
            "welle",
            "world");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\d]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Pattern ARTICLE = Pattern.compile("^the(?=.{3})");
    private static final int SHORTEST_INITIALS = 2;

    private NameForms() {}

    /**
     * Whether two names are forms of one.
     *
     * @param label a name, or the part of a host that names its outlet
     */
    static boolean areOne(String label, String written) {
        String key = ARTICLE.matcher(String.join("", words(label))).replaceFirst("");
        List<String> words = words(written);
        if (words.size() > 1 && words.get(0).equals("the")) {
            words = words.subList(1, words.size());
        }
        for (int size = words.size(); size > 0; size--) {
            List<String> name = words.subList(0, size);
            if (ADDED.containsAll(words.subList(size, words.size())) && isSpelled(key, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a key is the words of a name, each in full or as its initial, at least one in full or the name one of a house. */
    private static boolean isSpelled(String key, List<String> name) {
        String whole = String.join("", name);
        String article = ARTICLE.matcher(whole).replaceFirst("");
        if (key.isEmpty() || key.equals(whole) || key.equals(article)) {
            return !key.isEmpty();
        }
        boolean house = name.size() > SHORTEST_INITIALS && HOUSES.contains(name.get(name.size() - 1));
        return name.size() > 1 && key.length() > SHORTEST_INITIALS && matches(key, 0, name, 0, house);
    }

    private static boolean matches(String key, int from, List<String> name, int word, boolean full) {
        if (word == name.size()) {
            return full && from == key.length();
        }
        String next = name.get(word);
        return key.startsWith(next, from)
                        && matches(key, from + next.length(), name, word + 1, full || next.length() > SHORTEST_INITIALS)
                || from < key.length()
                        && key.charAt(from) == next.charAt(0)
                        && matches(key, from + 1, name, word + 1, full);
    }

    private static List<String> words(String name) {
        String lower = APOSTROPHE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return Arrays.stream(NO_WORD.split(lower))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

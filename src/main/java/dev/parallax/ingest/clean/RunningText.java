package dev.parallax.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text that are neither names nor numbers, as far as capitals tell: what is left of a list of names says in which language it
 * was made, the names do not.
 *
 * @param words all words
 * @param plain words that do not begin with a capital, nor stand between the parts of a name ({@code van}, {@code de}), in lower case; all
 *     words of a text without small letters
 */
record RunningText(int words, List<String> plain) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*|\\d[\\d.,:]*");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    private static final Set<String> IN_NAMES = Set.of(
            "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la",
            "le", "ten", "ter", "van", "von", "y", "zu");

    /** Frequent in English of any kind, and rare or unknown in the languages around it. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "for", "that", "with", "at", "by", "from", "his", "her", "their", "who", "which",
            "not", "has", "have", "were", "are", "been", "will", "would", "they", "said");

    /** Their share in the plain words: in 4,269 English articles 0.13 and more, in other languages below 0.05. */
    private static final double ENGLISH_SHARE = 0.1;

    static RunningText of(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        boolean anySmall = SMALL.matcher(text).find();
        List<String> plain = new ArrayList<>();
        for (String word : words) {
            int first = word.codePointAt(0);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean isWord = Character.isLetter(first) && !(anySmall && Character.isUpperCase(first));
            if (isWord && !IN_NAMES.contains(lower)) {
                plain.add(lower);
            }
        }
        return new RunningText(words.size(), plain);
    }

    /** Whether two or more English function words make up a tenth of the plain words. */
    boolean isEnglish() {
        List<String> english = plain.stream().filter(ENGLISH::contains).toList();
        return Set.copyOf(english).size() > 1 && english.size() >= ENGLISH_SHARE * plain.size();
    }

    /** Share of the words that are plain, 0 to 1; 0 if there is no word. */
    double plainShare() {
        return words == 0 ? 0 : (double) plain.size() / words;
    }
}

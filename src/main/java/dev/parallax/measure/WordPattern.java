package dev.parallax.measure;

import java.util.List;

/**
 * A word of a codebook phrase, in which {@code *} stands for any number of letters.
 *
 * @param parts what stands between the wildcards, in order; one part if there is none
 */
record WordPattern(List<String> parts) {

    static WordPattern of(String word) {
        return new WordPattern(List.of(word.split("\\*", -1)));
    }

    boolean literal() {
        return parts.size() == 1;
    }

    /** What every match begins with; empty if the word begins with a wildcard. */
    String prefix() {
        return parts.get(0);
    }

    /** Whether it matches lemma or surface; a wildcard never matches punctuation. */
    boolean matches(Word word) {
        return literal()
                ? prefix().equals(word.lemma()) || prefix().equals(word.lower())
                : word.counted() && (matches(word.lemma()) || matches(word.lower()));
    }

    /** Finds the inner parts from left to right, each at its first place: no backtracking, so linear in the word. */
    private boolean matches(String text) {
        String suffix = parts.get(parts.size() - 1);
        int end = text.length() - suffix.length();
        if (end < prefix().length() || !text.startsWith(prefix()) || !text.endsWith(suffix)) {
            return false;
        }
        int from = prefix().length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int at = text.indexOf(part, from);
            if (at < 0 || at + part.length() > end) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }
}

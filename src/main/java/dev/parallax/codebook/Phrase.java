package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A word or a run of words to find in a text, lower-cased; {@code *} in a word stands for any number of letters (the convention of quanteda
 * dictionaries). A word matches a token if it matches its lemma or its surface form, ignoring case.
 *
 * @param words one pattern per token, at least one; apostrophes are straight
 */
public record Phrase(List<String> words) implements Serializable {

    /**
     * The phrase as a researcher writes it ("full-scale invasion"), split where the tokenizer splits text ({@code full}, {@code -},
     * {@code scale}, {@code invasion}).
     *
     * @throws IllegalArgumentException if nothing but wildcards or punctuation is left, which would match anywhere
     */
    public static Phrase of(String text) {
        List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
        if (words.stream().noneMatch(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))) {
            throw new IllegalArgumentException(
                    "'" + text + "' holds no letter or digit and would match anything; add a word");
        }
        return new Phrase(words);
    }

    /** The words with spaces between them. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}

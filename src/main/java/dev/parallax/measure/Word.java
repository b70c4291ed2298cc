package dev.parallax.measure;

import java.util.Locale;

/**
 * A token of an article with what the measures look at.
 *
 * @param surface as printed
 * @param lower surface in lower case, apostrophes straight
 * @param lemma lemma in lower case
 * @param entity named entity type; O outside of entities
 * @param voice whose word it is; never {@link Voice#ALL}
 * @param counted whether it counts as a word: it has a letter or digit, is no clitic such as 's, and does not stand in background or in the label of a speaker
 */
record Word(String surface, String lower, String lemma, String entity, Voice voice, boolean counted) {

    static Word of(String surface, String lemma, String entity, Voice voice) {
        String lower = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Word(surface, lower, lemma.toLowerCase(Locale.ROOT), entity, voice, counts(surface));
    }

    /** The same word where it counts in nothing. */
    Word uncounted() {
        return new Word(surface, lower, lemma, entity, voice, false);
    }

    private static boolean counts(String surface) {
        boolean clitic = surface.startsWith("'") || surface.startsWith("’");
        return !clitic && surface.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}

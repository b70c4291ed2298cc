package dev.parallax.codebook;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Splits text into words where CoreNLP's English tokenizer (Penn Treebank, hyphens split) does, so that what a codebook looks for is cut like
 * the text in which it is sought: "full-scale" is three words, "anti-war" one, "Kyiv's" two, "U.S." one. A test holds it against the real
 * tokenizer. Rare abbreviations, colloquial contractions (gonna, 'tis) and web addresses are not imitated.
 */
public final class Words {

    /** Prefixes after which the tokenizer keeps the hyphen within the word. */
    private static final String PREFIX =
            "(?:a|agro|ante|anti|arch|be|bi|bio|co|counter|cross|cyber|de|e|eco|ex|extra|inter|intra|macro|mega"
                    + "|micro|mid|mini|multi|neo|non|over|pan|para|peri|post|pre|pro|pseudo|quasi|re|semi|sub|super|tri|u|ultra|un|uni|vice|x)";

    /** Endings before which it does so. */
    private static final String SUFFIX = "(?:esque|ette|fest|fold|gate|itis|less|most|rama|wise)(?:s|es|d|ed)?";

    private static final String ABBREVIATION =
            "(?:adm|capt|col|dr|gen|gov|jr|lt|maj|mr|mrs|ms|prof|rep|reps|sen|sens|sgt|sr|st"
                    + "|jan|feb|aug|sept|oct|nov|dec)\\.";

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}*]+";

    private static final String CLITIC = "'(?:s|re|ve|ll|d|m)\\b";

    /** Repeated groups are possessive, because others recurse: a list of ten thousand numbers without spaces would overflow the stack. */
    private static final Pattern WORD = Pattern.compile(
            String.join(
                    "|",
                    PREFIX + "(?:-" + LETTERS + ")++",
                    LETTERS + "-" + SUFFIX + "\\b",
                    "\\b(?:\\p{L}\\.)++",
                    "\\b" + ABBREVIATION,
                    "\\bcan(?=not\\b)",
                    "\\p{L}+?(?=n't\\b)",
                    "n't\\b",
                    CLITIC,
                    "\\p{N}+[:/]\\p{N}+",
                    LETTERS + "(?:(?!" + CLITIC + ")[.,&']" + LETTERS + ")*+",
                    "-{2,}|\\.{3}",
                    "\\S"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Words() {}

    /**
     * The words of a text in order, punctuation marks as words of their own, typographic apostrophes straight; {@code *} counts as a letter.
     *
     * @return empty for a blank text
     */
    public static List<String> of(String text) {
        return WORD.matcher(text.replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

package dev.parallax.compare;

/**
 * A sentence that has a term.
 *
 * @param line hash of the sentence's lemmas
 * @param uses how often the term stands in it
 * @param begin first code point of the sentence
 * @param end code point after the sentence
 */
public record GramSentence(int line, long uses, int begin, int end) {}

package dev.parallax.compare;

import java.util.List;

/**
 * A term in an article.
 *
 * @param n how many lemmas
 * @param uses how often it stands there
 * @param sentences those that have it, in the order of the text
 */
public record Gram(String article, String term, int n, long uses, List<GramSentence> sentences) {}

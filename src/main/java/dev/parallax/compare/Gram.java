package dev.parallax.compare;

/**
 * A term in an article.
 *
 * @param n how many lemmas
 * @param uses how often it stands there
 * @param line hash of the lemmas of the first sentence that has it
 * @param begin first code point of the first sentence that has it
 * @param end code point after that sentence
 */
public record Gram(String article, String term, int n, long uses, int line, int begin, int end) {

    Gram oneMore() {
        return new Gram(article, term, n, uses + 1, line, begin, end);
    }
}

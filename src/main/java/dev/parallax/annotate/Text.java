package dev.parallax.annotate;

/**
 * A text to annotate: the body or the title of an article.
 *
 * @param hash its hash, the key of its annotation
 * @param content the normalised text, paragraphs separated by an empty line
 */
public record Text(String hash, String content) {}

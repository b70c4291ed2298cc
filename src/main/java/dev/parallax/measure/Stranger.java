package dev.parallax.measure;

/**
 * A name in an article that is no actor of the codebook.
 *
 * @param name in its fullest form
 * @param type of entity
 * @param mentions how often the article has it
 */
public record Stranger(String name, String type, long mentions) {}

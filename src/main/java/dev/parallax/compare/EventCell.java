package dev.parallax.compare;

/**
 * What is compared within one story, over the whole corpus.
 *
 * @param story 64-bit hash of the story
 */
public record EventCell(String grouping, String measure, String subject, String voice, long story) {}

package dev.parallax.ingest.clean;

/**
 * The text of an article, taken apart.
 *
 * @param text paragraphs separated by one empty line; empty if nothing is left
 * @param dateline dateline from its start; null if none
 * @param author byline from its start; null if none
 * @param tail boilerplate from its end, a line a piece; null if none
 */
public record Body(String text, String dateline, String author, String tail) {}

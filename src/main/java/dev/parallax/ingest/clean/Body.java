package dev.parallax.ingest.clean;

import dev.parallax.model.Segment;
import java.util.List;

/**
 * The text of an article, taken apart.
 *
 * @param text paragraphs separated by one empty line; empty if nothing is left
 * @param dateline dateline from its start; null if none
 * @param author byline from its start; null if none
 * @param tail boilerplate from its end, a line a piece; null if none
 * @param segments stretches of the text that are somebody else's words without quotation marks, in text order
 */
public record Body(String text, String dateline, String author, String tail, List<Segment> segments) {}

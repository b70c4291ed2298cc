package dev.parallax.ingest.clean;

import dev.parallax.model.Segment;
import java.util.List;

/**
 * The text of an article, taken apart.
 *
 * @param text paragraphs separated by one empty line; empty if nothing is left
 * @param dateline dateline from its start; null if none
 * @param author byline from its start; null if none. Its words stand in the furniture as well
 * @param tail boilerplate from its end, a line a piece; null if none
 * @param segments stretches of the text that are somebody else's words without quotation marks, in text order
 * @param furniture what else stood around the text or between its paragraphs, a line a piece in text order; null if none
 * @param wordsRead words of all of these together, after markup was removed and damage repaired
 * @param notices reason codes of what a site sends in place of an article: consent_text, pay_wall, error_page; empty if none was found
 * @param issues what is damaged or missing, as an article keeps it
 */
public record Body(
        String text,
        String dateline,
        String author,
        String tail,
        List<Segment> segments,
        String furniture,
        int wordsRead,
        List<String> notices,
        List<String> issues) {}

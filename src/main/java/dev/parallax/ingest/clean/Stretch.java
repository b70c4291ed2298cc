package dev.parallax.ingest.clean;

/**
 * A stretch of a text that is cut into paragraphs, as somebody's words; positions are UTF-16 within a paragraph.
 *
 * @param first paragraph that it begins in
 * @param begin position in that paragraph
 * @param last paragraph that it ends in
 * @param end position in that paragraph, exclusive
 * @param kind as in {@link dev.parallax.model.Segment}
 * @param speaker who speaks, as the text has it; null if it does not say
 */
record Stretch(int first, int begin, int last, int end, String kind, String speaker) {}

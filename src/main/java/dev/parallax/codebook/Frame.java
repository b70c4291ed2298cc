package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * A way to tell the event, recognised by words and phrases.
 *
 * @param id short name, the subject in the tables
 * @param description what the frame says, for readers
 * @param source paper or idea that it comes from
 * @param patterns words and phrases on lemmas; a sentence with at least one matches the frame
 */
public record Frame(String id, String description, String source, List<Phrase> patterns) implements Serializable {}

package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * A way to tell the event, recognised by words and phrases; a sentence with at least one matches the frame.
 *
 * @param id short name, the subject in the tables
 * @param description what the frame says, for readers
 * @param source paper or idea that it comes from
 * @param patterns words and phrases on lemmas, those of the codebook first, then those of its dictionary
 * @param tokensRegex CoreNLP's TokensRegex over the stored tokens, as written; empty if none
 */
public record Frame(String id, String description, String source, List<Phrase> patterns, List<String> tokensRegex)
        implements Serializable {}

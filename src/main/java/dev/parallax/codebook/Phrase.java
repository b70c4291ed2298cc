package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * A word or a run of words to find in a text, lower-cased; {@code *} in a word stands for any number of letters (the convention of quanteda
 * dictionaries). A word matches a token if it matches its lemma or its surface form, ignoring case.
 *
 * @param words one pattern per token, at least one
 */
public record Phrase(List<String> words) implements Serializable {}

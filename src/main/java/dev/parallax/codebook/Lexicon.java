package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A list of words that a measure counts in any study, whatever its codebook.
 *
 * @param id short name
 * @param source papers that its idea comes from, and who wrote the words
 * @param families kinds of words; no phrase stands in two
 */
public record Lexicon(String id, String source, List<Family> families) implements Serializable {

    /**
     * Words of one kind.
     *
     * @param id short name
     * @param description what its words do, for readers
     * @param signs what one of its words adds to a number, -1, 0 or 1, by the number's name; empty where words are only counted
     * @param patterns words and phrases on lemmas; where two match the same tokens, of whatever family, the longer one counts
     */
    public record Family(String id, String description, Map<String, Integer> signs, List<Phrase> patterns)
            implements Serializable {}
}

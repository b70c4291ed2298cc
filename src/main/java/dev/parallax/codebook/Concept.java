package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * A thing that outlets name differently (war, invasion, special military operation).
 *
 * @param id short name; the subject in the tables is {@code id:label}
 * @param description what is being named
 * @param labels the competing names; where two match the same tokens the longer one counts
 */
public record Concept(String id, String description, List<Label> labels) implements Serializable {

    /**
     * One of the names.
     *
     * @param id short name
     * @param patterns words and phrases on lemmas
     */
    public record Label(String id, List<Phrase> patterns) implements Serializable {}
}

package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * A news agency whose copy others print.
 *
 * @param name name in the tables
 * @param aliases names as they stand in bylines, datelines and credits ("Reuters", "AP", "Associated Press"); matched as whole words with case
 */
public record Agency(String name, List<String> aliases) implements Serializable {}

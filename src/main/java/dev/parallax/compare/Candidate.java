package dev.parallax.compare;

import java.util.List;

/**
 * A term that enough articles use to be compared.
 *
 * @param n how many lemmas
 * @param shares one for each outlet that uses it
 */
public record Candidate(String term, int n, List<TermShare> shares) {}

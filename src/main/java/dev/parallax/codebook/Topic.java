package dev.parallax.codebook;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Which articles are about the event.
 *
 * @param from first day; null for no bound. Articles without a date pass
 * @param to last day, inclusive; null for no bound
 * @param any groups of phrases: an article must match at least one phrase of every group, in title or body, on surface words (see {@link Words})
 * @param minimum how many matches all groups together must have, at least
 */
public record Topic(LocalDate from, LocalDate to, List<List<Phrase>> any, int minimum) implements Serializable {}

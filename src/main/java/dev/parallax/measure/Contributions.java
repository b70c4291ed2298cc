package dev.parallax.measure;

import dev.parallax.model.Excerpt;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** How much each sentence of an article adds to a number, in the measure's own unit (mentions, matches, sentiment). */
final class Contributions {

    private static final int MOST_EXCERPTS = 10;
    private static final Comparator<Excerpt> STRONGEST = Comparator.comparingDouble(
                    (Excerpt excerpt) -> Math.abs(excerpt.weight()))
            .reversed();

    private final TreeMap<Integer, Excerpt> sentences = new TreeMap<>();

    /** One for every sighting. */
    static Contributions of(Collection<Sighting> sightings) {
        Contributions contributions = new Contributions();
        sightings.forEach(sighting -> contributions.add(sighting.passage(), 1));
        return contributions;
    }

    /** Adds to what a sentence contributes. */
    void add(Passage passage, double weight) {
        sentences.merge(
                passage.position(),
                passage.excerpt(weight),
                (before, added) -> passage.excerpt(before.weight() + added.weight()));
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** Sum over all sentences; exact if every weight is a multiple of 2^-26. */
    double total() {
        return sentences.values().stream().mapToDouble(Excerpt::weight).sum();
    }

    /** How many sentences contribute. */
    int sentences() {
        return sentences.size();
    }

    /** The sentences that contribute most, in absolute value, strongest first, ties in text order; at most ten. */
    List<Excerpt> strongest() {
        return sentences.values().stream()
                .filter(excerpt -> excerpt.weight() != 0)
                .sorted(STRONGEST)
                .limit(MOST_EXCERPTS)
                .toList();
    }
}

package dev.parallax.measure;

import dev.parallax.model.Clause;
import dev.parallax.model.Sentence;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The sentiment score s = (Σ k·p_k − 2) / 2 in [−1, 1], with p_k the probabilities of the classes k = 0 (very negative) to 4 (very positive):
 * the expected class, centred and scaled. The most probable class alone would call nearly every news sentence neutral or negative and lose
 * how sure the model is. Probabilities: Socher et al. 2013, "Recursive deep models for semantic compositionality over a sentiment treebank".
 */
final class Sentiment {

    private Sentiment() {}

    /** Score of a sentence; empty if it was not parsed. */
    static OptionalDouble of(Sentence sentence) {
        return sentence.sentiment() == null ? OptionalDouble.empty() : OptionalDouble.of(score(sentence.sentiment()));
    }

    /** Score of the smallest clause around a mention, else of the sentence; empty if it was not parsed. */
    static OptionalDouble around(Sighting mention) {
        Clause smallest = null;
        for (Clause clause : mention.passage().sentence().clauses()) {
            boolean holds = clause.first() <= mention.first() && clause.last() >= mention.last();
            if (holds && (smallest == null || length(clause) <= length(smallest))) {
                smallest = clause;
            }
        }
        return smallest == null ? of(mention.passage().sentence()) : OptionalDouble.of(score(smallest.sentiment()));
    }

    private static int length(Clause clause) {
        return clause.last() - clause.first();
    }

    private static double score(List<Float> probabilities) {
        double expected = 0;
        for (int k = 0; k < probabilities.size(); k++) {
            expected += k * (double) probabilities.get(k);
        }
        return FixedPoint.round((expected - 2) / 2);
    }
}

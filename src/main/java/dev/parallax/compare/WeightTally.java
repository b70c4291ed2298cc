package dev.parallax.compare;

import java.util.HashMap;
import java.util.Map;

/**
 * What the number of one unit in one view rests on, fed with its articles in a fixed order. Grows with the sentences and the events that more than one article
 * has, not with other articles.
 */
final class WeightTally {

    private final Map<Long, Double> repeated = new HashMap<>();
    private final Map<Long, Double> events = new HashMap<>();
    private double weight;
    private double article;
    private double sentence;
    private long sentences;
    private long singles;

    /** @param value what the article adds to the numerator */
    void add(Contribution contribution, double value) {
        double own = Math.abs(value);
        if (own == 0) {
            return;
        }
        weight += own;
        article = Math.max(article, own);
        if (contribution.event() != null) {
            events.merge(contribution.event(), own, Double::sum);
        }
        if (contribution.sentences() != null) {
            add(contribution.sentences(), own);
        }
    }

    private void add(Sentences behind, double own) {
        sentences += behind.count();
        singles += behind.count() - behind.repeated().size();
        sentence = Math.max(sentence, own * behind.single());
        for (Sentences.Repeated one : behind.repeated()) {
            repeated.merge(one.sentence(), own * one.share(), Double::sum);
        }
    }

    /** The shares, once all articles have been added. */
    Concentration concentration() {
        if (weight == 0) {
            return Concentration.NONE;
        }
        return new Concentration(
                sentences == 0 ? null : (singles + repeated.size()) / (double) sentences,
                sentences == 0 ? null : largest(repeated, sentence) / weight,
                article / weight,
                largest(events, article) / weight);
    }

    private static double largest(Map<Long, Double> sums, double atLeast) {
        return sums.values().stream().reduce(atLeast, Math::max);
    }
}

package dev.parallax.compare;

import java.util.Arrays;

/** The sums of one unit in all views, fed with its articles in the order of their clusters. */
final class UnitTally {

    private final String unit;
    private final Base base;
    private final Tally[] tallies;
    private final WeightTally[] weights;
    private long cluster;

    UnitTally(String unit, Base base, int minimum, Draws draws) {
        this.unit = unit;
        this.base = base;
        this.tallies = Arrays.stream(View.values())
                .map(view -> new Tally(minimum, draws))
                .toArray(Tally[]::new);
        this.weights =
                Arrays.stream(View.values()).map(view -> new WeightTally()).toArray(WeightTally[]::new);
    }

    String unit() {
        return unit;
    }

    void add(Contribution article) {
        if (article.cluster() != cluster) {
            close();
            cluster = article.cluster();
        }
        for (View view : View.values()) {
            if (view.holds(article)) {
                double value = base.value(article);
                tallies[view.ordinal()].add(value, base.weight(article));
                weights[view.ordinal()].add(article, value);
            }
        }
    }

    /** Ends the last cluster; then estimates are whole. */
    void close() {
        for (Tally tally : tallies) {
            tally.close(cluster);
        }
    }

    UnitEstimate estimate(View view, double scale) {
        return tallies[view.ordinal()].estimate(unit, scale);
    }

    /** On how little the estimate stands. */
    Concentration concentration(View view) {
        return weights[view.ordinal()].concentration();
    }
}

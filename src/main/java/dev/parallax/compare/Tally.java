package dev.parallax.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The sums of one unit in one view, built from its articles cluster by cluster.
 *
 * <p>Keeps one numerator and one denominator per replicate, whatever the number of articles. Most cells of a real corpus hold a few
 * clusters only (an outlet's week), and in most of the others nothing is counted at all (an actor nobody mentions), so that every replicate is 0:
 * replicates are drawn once there is the minimum of clusters and a numerator that is not 0. Until then clusters wait, as many as there are replicates.
 */
final class Tally {

    private final int minimum;
    private final Draws draws;
    private final List<Cluster> waiting = new ArrayList<>();
    private final Moments moments = new Moments();
    private boolean counted;
    private double[] numerators;
    private double[] denominators;

    private long articles;
    private long clusters;
    private double numerator;
    private double denominator;
    private double clusterNumerator;
    private double clusterDenominator;

    Tally(int minimum, Draws draws) {
        this.minimum = minimum;
        this.draws = draws;
    }

    /** Adds an article of the cluster that is open. */
    void add(double value, double weight) {
        articles++;
        clusterNumerator += value;
        clusterDenominator += weight;
    }

    /** Ends a cluster; nothing happens if none of its articles was added. */
    void close(long cluster) {
        if (clusterDenominator == 0) {
            return;
        }
        clusters++;
        numerator += clusterNumerator;
        denominator += clusterDenominator;
        resample(new Cluster(cluster, clusterNumerator, clusterDenominator));
        clusterNumerator = 0;
        clusterDenominator = 0;
    }

    private void resample(Cluster cluster) {
        if (numerators != null) {
            draw(cluster);
            return;
        }
        waiting.add(cluster);
        counted |= cluster.numerator() != 0;
        if (supported() && (counted || waiting.size() >= draws.replicates())) {
            numerators = new double[draws.replicates()];
            denominators = new double[draws.replicates()];
            waiting.forEach(this::draw);
            waiting.clear();
        }
    }

    private boolean supported() {
        return clusters >= minimum;
    }

    private void draw(Cluster cluster) {
        double[] weights = draws.of(cluster.id());
        addScaled(numerators, weights, cluster.numerator());
        addScaled(denominators, weights, cluster.denominator());
        moments.add(cluster.numerator(), cluster.denominator());
    }

    /** Most numerators of most measures are 0. */
    private static void addScaled(double[] sums, double[] weights, double factor) {
        if (factor == 0) {
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i] * factor;
        }
    }

    /** The estimate and its replicates. */
    UnitEstimate estimate(String unit, double scale) {
        Double estimate = denominator == 0 ? null : scale * (numerator / denominator);
        if (!supported()) {
            return new UnitEstimate(unit, articles, clusters, numerator, denominator, scale, estimate, null, null, 0);
        }
        waiting.forEach(cluster -> moments.add(cluster.numerator(), cluster.denominator()));
        double[] deviations = numerators == null ? draws.none() : deviations(scale, estimate);
        return new UnitEstimate(
                unit,
                articles,
                clusters,
                numerator,
                denominator,
                scale,
                estimate,
                moments,
                deviations,
                UnitEstimate.meanProduct(deviations, deviations));
    }

    /** Replicate minus estimate. A replicate that drew no cluster at all (e^-5 of them with five clusters) says nothing: 0. */
    private double[] deviations(double scale, double estimate) {
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = denominators[i] == 0 ? 0 : scale * (numerators[i] / denominators[i]) - estimate;
        }
        return numerators;
    }

    private record Cluster(long id, double numerator, double denominator) {}
}

package dev.parallax.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The sums of one unit in one view, built from its articles cluster by cluster.
 *
 * <p>Keeps one numerator and one denominator per replicate, whatever the number of articles. Most cells of a real corpus hold a few
 * clusters only (an outlet's week): the replicates of a cell are drawn when it reaches the minimum, and until then its clusters wait.
 */
final class Tally {

    private final int minimum;
    private final Draws draws;
    private final List<Cluster> waiting = new ArrayList<>();
    private double[] numerators;
    private double[] denominators;

    private long articles;
    private long clusters;
    private double numerator;
    private double denominator;
    private Moments moments;
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
        if (waiting.size() == minimum) {
            numerators = new double[draws.replicates()];
            denominators = new double[draws.replicates()];
            moments = new Moments();
            waiting.forEach(this::draw);
            waiting.clear();
        }
    }

    private void draw(Cluster cluster) {
        moments.add(cluster.numerator(), cluster.denominator());
        double[] weights = draws.of(cluster.id());
        addScaled(numerators, weights, cluster.numerator());
        addScaled(denominators, weights, cluster.denominator());
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
        double[] deviations = numerators == null ? null : deviations(scale, estimate);
        double variance = deviations == null ? 0 : UnitEstimate.meanProduct(deviations, deviations);
        return new UnitEstimate(
                unit, articles, clusters, numerator, denominator, scale, estimate, moments, deviations, variance);
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

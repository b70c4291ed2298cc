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
    private Replicates replicates;

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
        if (replicates != null) {
            draw(cluster);
            return;
        }
        waiting.add(cluster);
        counted |= cluster.numerator() != 0;
        if (supported() && (counted || waiting.size() >= draws.replicates())) {
            replicates = new Replicates(draws.replicates());
            waiting.forEach(this::draw);
            waiting.clear();
        }
    }

    private boolean supported() {
        return clusters >= minimum;
    }

    private void draw(Cluster cluster) {
        replicates.add(draws.of(cluster.id()), cluster.numerator(), cluster.denominator());
        moments.add(cluster.numerator(), cluster.denominator());
    }

    /** The estimate and its replicates, once all clusters have been added. Ask once. */
    UnitEstimate estimate(String unit, double scale) {
        Double estimate = denominator == 0 ? null : scale * (numerator / denominator);
        if (!supported()) {
            return new UnitEstimate(unit, articles, clusters, numerator, denominator, scale, estimate, null, null, 0);
        }
        waiting.forEach(cluster -> moments.add(cluster.numerator(), cluster.denominator()));
        double[] deviations = replicates == null ? draws.none() : replicates.deviations(scale, estimate);
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

    private record Cluster(long id, double numerator, double denominator) {}
}

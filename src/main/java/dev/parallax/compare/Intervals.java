package dev.parallax.compare;

import dev.parallax.compare.VarianceFunction.Interval;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Confidence intervals of estimates from clustered articles: score intervals with the bootstrap variance and Student's t.
 *
 * <p>With s the bootstrap standard error, k the effective clusters and V the measure's variance function, the interval is all x with
 * (estimate - x)^2 <= t^2 s^2 V(x) / V(estimate), t with k - 1 degrees of freedom. For a share this is Wilson's interval on the effective
 * number of observations, as surveys use it (Korn and Graubard 1998; Dean and Pagano 2015); for a rate, the score interval of an
 * overdispersed count; without bounds, estimate +- t s. It is never outside the measure's range.
 *
 * <p>TABLE
 *
 * <p>A unit whose clusters all agree (no mention at all, say) shows no spread of its own, and an interval of no width would be a lie. It
 * takes the mean spread of the other units of the cell, as a multiple of V; if none shows any, the largest that bounds allow (each effective cluster
 * one yes or no), and the normal quantile; for a measure without an upper bound it cannot be told.
 */
final class Intervals {

    private final VarianceFunction variance;
    private final double level;
    private final double sharedDispersion;

    /**
     * @param units all units of a cell and view that have enough support, which lend their spread to each other
     */
    Intervals(VarianceFunction variance, double level, List<UnitEstimate> units) {
        this.variance = variance;
        this.level = level;
        this.sharedDispersion = units.stream()
                .mapToDouble(this::dispersion)
                .filter(dispersion -> dispersion > 0)
                .average()
                .orElse(variance.bounded() ? 1 : 0);
    }

    /** The uncertainty of a unit; null if it cannot be told. */
    Uncertainty of(UnitEstimate unit) {
        double own = dispersion(unit);
        double dispersion = own > 0 ? own : sharedDispersion;
        if (dispersion == 0) {
            return null;
        }
        double degrees = own > 0 ? Math.max(1, unit.effective() - 1) : Double.POSITIVE_INFINITY;
        double quantile = quantile(degrees);
        double estimate = unit.estimate();
        Interval interval = variance.score(estimate, quantile * quantile * dispersion / unit.effective());
        return new Uncertainty(
                interval.low(),
                interval.high(),
                (estimate - interval.low()) / quantile,
                (interval.high() - estimate) / quantile,
                degrees);
    }

    /** Student's t quantile that leaves (1 - level) / 2 above. */
    double quantile(double degrees) {
        return TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2);
    }

    /** Variance of the estimate per effective cluster, as a multiple of V; 0 if all clusters agree. */
    private double dispersion(UnitEstimate unit) {
        double scale = variance.at(unit.estimate());
        return scale == 0 ? 0 : unit.variance() * unit.effective() / scale;
    }
}

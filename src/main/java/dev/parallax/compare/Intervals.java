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
 * <p>Coverage of nominal 95 % intervals in percent, in brackets how often the truth lay below and above, by articles of an outlet; reuse
 * clusters mostly of one article and up to eight, an article copied from its cluster with probability 0.7; 10,000 corpora a figure, 2,000
 * for 2,000 articles ({@code IntervalCoverageTest} prints it and holds it):
 *
 * <pre>
 *                        20               50               200              2000
 * share of 0.5     97.4 (1.3, 1.4)  94.8 (2.6, 2.6)  95.1 (2.4, 2.5)  95.3 (2.0, 2.7)
 * share of 0.1     98.2 (1.8, 0.0)  97.1 (2.5, 0.4)  92.9 (2.5, 4.6)  94.8 (2.4, 2.9)
 * mean, skewed     95.8 (1.9, 2.3)  94.4 (2.6, 3.0)  94.7 (2.6, 2.7)  94.6 (2.4, 3.1)
 * overdispersed    95.6 (1.6, 2.8)  93.5 (2.2, 4.4)  93.0 (2.1, 4.9)  95.6 (1.3, 3.2)
 * </pre>
 *
 * <p>In trials of the same form, with a rate of heavier tails, percentile intervals covered 75 (share of 0.1), 94 (0.5), 91 (mean) and
 * 83 % (rate) at 20 articles, and 88 to 95 % at 50; estimate +- t s covered 76, 96, 97 and 90 % at 20; studentised bootstrap intervals
 * 49, 94, 94 and 91 %, some of them absurdly wide. A share of 0.1 of 20 articles, seven effective clusters, is often 0, and every honest interval of 0
 * holds 0.1: no method that errs by 2.5 % on the other side covers less than 97.5 %.
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

    /** The uncertainty of a unit by its own spread; null if it cannot be told. */
    Uncertainty of(UnitEstimate unit) {
        double own = dispersion(unit);
        return own > 0 ? of(unit, own, Math.max(1, unit.effective() - 1)) : borrowed(unit);
    }

    /** The same for a comparison: the spread counts as no smaller than the mean of the units. Null if it cannot be told. */
    Uncertainty forContrast(UnitEstimate unit) {
        double own = dispersion(unit);
        return own > 0 ? of(unit, Math.max(own, sharedDispersion), Math.max(1, unit.effective() - 1)) : borrowed(unit);
    }

    private Uncertainty borrowed(UnitEstimate unit) {
        return sharedDispersion > 0 ? of(unit, sharedDispersion, Double.POSITIVE_INFINITY) : null;
    }

    private Uncertainty of(UnitEstimate unit, double dispersion, double degrees) {
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

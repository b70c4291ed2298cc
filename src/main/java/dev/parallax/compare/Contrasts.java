package dev.parallax.compare;

import static dev.parallax.compare.UnitEstimate.meanProduct;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Contrasts of each unit of a cell and view with the mean of the other units, each counted once.
 *
 * <p>Only units with enough support are compared and referred to: among hundreds of outlets most have an article or two, and a mean over
 * them would be noise. The interval joins the unit's with the reference's by the square-and-add rule for correlated estimates (MOVER; Zou
 * and Donner 2008), which keeps their asymmetry: an outlet without a mention is not certain never to make one. The correlation is that of
 * the replicates, where a reuse cluster that two outlets share weighs the same in both. Degrees of freedom by Welch and Satterthwaite. The
 * p value is for the standard error on the side of 0, so that it is below 1 - level exactly when the interval leaves out 0.
 */
final class Contrasts {

    private final Intervals intervals;
    private final List<UnitEstimate> units;
    private final List<Uncertainty> uncertainties;
    private final double[] sum;

    /** @param units those with enough support */
    Contrasts(Intervals intervals, List<UnitEstimate> units) {
        this.intervals = intervals;
        this.units = units;
        this.uncertainties = units.stream().map(intervals::forContrast).toList();
        this.sum = units.stream()
                .map(UnitEstimate::deviations)
                .reduce(Contrasts::plus)
                .orElse(null);
    }

    /** The interval of a unit, by its place in the list; null if it cannot be told. */
    Uncertainty uncertainty(int unit) {
        return intervals.of(units.get(unit));
    }

    /** What a unit without enough support is given: the mean of all that have it, and no difference. */
    Contrast withoutSupport() {
        double mean =
                units.stream().mapToDouble(UnitEstimate::estimate).average().orElse(Double.NaN);
        return new Contrast(units.isEmpty() ? null : mean, null, null, null, null);
    }

    /** The contrast of a unit, by its place in the list, with the others. */
    Contrast of(int unit) {
        if (units.size() == 1) {
            return new Contrast(null, null, null, null, null);
        }
        double reference = overOthers(unit, other -> units.get(other).estimate()) / others();
        double difference = units.get(unit).estimate() - reference;
        if (uncertainties.contains(null)) {
            return new Contrast(reference, difference, null, null, null);
        }
        Resampled resampled = resampled(unit);
        Side below = side(unit, resampled, Uncertainty::errorBelow, Uncertainty::errorAbove);
        Side above = side(unit, resampled, Uncertainty::errorAbove, Uncertainty::errorBelow);
        return below.error() == 0 || above.error() == 0
                ? new Contrast(reference, difference, null, null, null)
                : new Contrast(
                        reference,
                        difference,
                        difference - intervals.quantile(below.degrees()) * below.error(),
                        difference + intervals.quantile(above.degrees()) * above.error(),
                        p(difference, difference > 0 ? below : above));
    }

    private static double p(double difference, Side side) {
        return Math.min(
                1, 2 * TDistribution.of(side.degrees()).survivalProbability(Math.abs(difference) / side.error()));
    }

    /** Standard error and degrees of freedom of a difference towards one side: the unit's error that way, the others' the other way. */
    private Side side(
            int unit, Resampled resampled, ToDoubleFunction<Uncertainty> way, ToDoubleFunction<Uncertainty> back) {
        double own = square(way.applyAsDouble(uncertainties.get(unit)));
        double apart = overOthers(unit, other -> share(back, other));
        double correction = apart - overOthers(unit, other -> units.get(other).variance()) / square(others());
        double reference = Math.max(0, resampled.variance() + correction);
        double joint = own + reference - 2 * resampled.correlation() * Math.sqrt(own * reference);
        double uncertain = overOthers(
                unit,
                other -> square(share(back, other)) / uncertainties.get(other).degrees());
        double degrees =
                square(own + apart) / (square(own) / uncertainties.get(unit).degrees() + uncertain);
        return new Side(Math.sqrt(Math.max(0, joint)), degrees);
    }

    /** What one of the others adds to the variance of their mean. */
    private double share(ToDoubleFunction<Uncertainty> way, int other) {
        return square(way.applyAsDouble(uncertainties.get(other)) / others());
    }

    /** Variance of the others' mean, and its correlation with the unit, over the replicates. */
    private Resampled resampled(int unit) {
        double[] own = units.get(unit).deviations();
        double[] reference = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            reference[i] = (sum[i] - own[i]) / others();
        }
        double variance = meanProduct(reference, reference);
        double scale = Math.sqrt(variance * units.get(unit).variance());
        return new Resampled(variance, scale == 0 ? 0 : Math.min(1, meanProduct(own, reference) / scale));
    }

    private double overOthers(int unit, IntToDoubleFunction value) {
        return IntStream.range(0, units.size())
                .filter(other -> other != unit)
                .mapToDouble(value)
                .reduce(0, Double::sum);
    }

    private int others() {
        return units.size() - 1;
    }

    private static double square(double x) {
        return x * x;
    }

    private static double[] plus(double[] left, double[] right) {
        double[] sum = new double[left.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = left[i] + right[i];
        }
        return sum;
    }

    private record Resampled(double variance, double correlation) {}

    private record Side(double error, double degrees) {}
}

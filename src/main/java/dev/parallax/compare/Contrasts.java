package dev.parallax.compare;

import static dev.parallax.compare.UnitEstimate.meanProduct;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * Contrasts of each unit of a cell and view with the other units that are referred to: with their mean, each counted once, or their median.
 *
 * <p>Only units with enough support are compared and referred to: among hundreds of outlets most have an article or two, and a mean over
 * them would be noise. The interval joins the unit's with the reference's by the square-and-add rule for correlated estimates (MOVER; Zou
 * and Donner 2008), which keeps their asymmetry: an outlet without a mention is not certain never to make one. The correlation is that of
 * the replicates, where a reuse cluster that two outlets share weighs the same in both. Degrees of freedom by Welch and Satterthwaite.
 *
 * <p>The p value is for the standard error on the side of 0. It takes a unit's spread for no smaller than the mean of all, and its error for no smaller than
 * that of a unit with the mean of all: false discovery rates look far out into the tails, where a unit that happens to show little spread makes most of the
 * false alarms. Nor is the error of the difference smaller, nor are its degrees of freedom more, than those of the interval. So p is below 1 - level only if the
 * interval leaves out 0, and now and then an interval leaves out 0 by little and p is not quite below.
 */
final class Contrasts {

    private final Intervals intervals;
    private final List<UnitEstimate> units;
    private final List<Uncertainty> uncertainties;
    private final List<Uncertainty> cautious;
    private final Others others;

    /**
     * @param units those with enough support
     * @param others what each of them is compared with
     */
    Contrasts(Intervals intervals, List<UnitEstimate> units, Others others) {
        this.intervals = intervals;
        this.units = units;
        this.uncertainties = units.stream().map(intervals::forContrast).toList();
        this.cautious = units.stream().map(intervals::forTest).toList();
        this.others = others;
    }

    /** The interval of a unit, by its place in the list; null if it cannot be told. */
    Uncertainty uncertainty(int unit) {
        return intervals.of(units.get(unit));
    }

    /** The contrast of a unit, by its place in the list, with the others that are referred to. */
    Contrast of(int unit) {
        if (others.count(unit) == 0) {
            return Contrast.NONE;
        }
        double reference = others.estimate(unit);
        double difference = units.get(unit).estimate() - reference;
        boolean oneOutlet = others.hangOnOne(unit, difference);
        Contrast unknown = new Contrast(reference, difference, null, null, null, oneOutlet);
        if (uncertainties.contains(null)) {
            return unknown;
        }
        Resampled resampled = resampled(unit);
        Side below = below(unit, resampled, uncertainties);
        Side above = above(unit, resampled, uncertainties);
        Side towardsZero = difference > 0
                ? below.atLeast(below(unit, resampled, cautious))
                : above.atLeast(above(unit, resampled, cautious));
        return below.error() == 0 && above.error() == 0 || towardsZero.error() == 0
                ? unknown
                : new Contrast(
                        reference,
                        difference,
                        difference - margin(below),
                        difference + margin(above),
                        p(difference, towardsZero),
                        oneOutlet);
    }

    /** How far the interval reaches to a side; 0 where the difference is as large as the bounds allow, all against nothing. */
    private double margin(Side side) {
        return side.error() == 0 ? 0 : intervals.quantile(side.degrees()) * side.error();
    }

    private static double p(double difference, Side side) {
        return Student.of(side.degrees()).p(difference / side.error());
    }

    private Side below(int unit, Resampled resampled, List<Uncertainty> all) {
        return side(unit, resampled, all, Uncertainty::errorBelow, Uncertainty::errorAbove);
    }

    private Side above(int unit, Resampled resampled, List<Uncertainty> all) {
        return side(unit, resampled, all, Uncertainty::errorAbove, Uncertainty::errorBelow);
    }

    /** Standard error and degrees of freedom of a difference towards one side: the unit's error that way, the others' the other way. */
    private Side side(
            int unit,
            Resampled resampled,
            List<Uncertainty> all,
            ToDoubleFunction<Uncertainty> way,
            ToDoubleFunction<Uncertainty> back) {
        double own = square(way.applyAsDouble(all.get(unit)));
        IntToDoubleFunction share = other -> square(others.part(unit, other, back.applyAsDouble(all.get(other))));
        double apart = others.sum(unit, share);
        double reference = others.variance(unit, resampled.variance(), apart);
        double joint = own + reference - 2 * resampled.correlation() * Math.sqrt(own * reference);
        double uncertain = others.sum(
                unit,
                other -> square(share.applyAsDouble(other)) / all.get(other).degrees());
        double degrees = square(own + apart) / (square(own) / all.get(unit).degrees() + uncertain);
        return new Side(Math.sqrt(Math.max(0, joint)), degrees);
    }

    /** Variance of what a unit is compared with, and its correlation with the unit, over the replicates. */
    private Resampled resampled(int unit) {
        double[] own = units.get(unit).deviations();
        double[] reference = others.deviations(unit);
        double variance = meanProduct(reference, reference);
        double scale = Math.sqrt(variance * units.get(unit).variance());
        return new Resampled(variance, scale == 0 ? 0 : Math.min(1, meanProduct(own, reference) / scale));
    }

    private static double square(double x) {
        return x * x;
    }

    private record Resampled(double variance, double correlation) {}

    private record Side(double error, double degrees) {

        /** With no smaller error and no more degrees of freedom than another: where units share copy, a larger error of one may make that of the difference smaller. */
        private Side atLeast(Side other) {
            return new Side(Math.max(error, other.error), Math.min(degrees, other.degrees));
        }
    }
}

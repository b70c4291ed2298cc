package dev.parallax.compare;

import static dev.parallax.compare.UnitEstimate.meanProduct;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Contrasts of each unit of a cell and view with the mean of the other units that are referred to, each counted once.
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
    private final boolean[] referred;
    private final int references;
    private final double[] sum;

    /**
     * @param units those with enough support
     * @param referred whether the unit of a name is part of the reference
     */
    Contrasts(Intervals intervals, List<UnitEstimate> units, Predicate<String> referred) {
        this.intervals = intervals;
        this.units = units;
        this.uncertainties = units.stream().map(intervals::forContrast).toList();
        this.cautious = units.stream().map(intervals::forTest).toList();
        this.referred = new boolean[units.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            this.referred[unit] = referred.test(units.get(unit).unit());
        }
        this.references =
                (int) units.stream().filter(unit -> referred.test(unit.unit())).count();
        this.sum = units.stream()
                .filter(unit -> referred.test(unit.unit()))
                .map(UnitEstimate::deviations)
                .reduce(Contrasts::plus)
                .orElse(null);
    }

    /** The interval of a unit, by its place in the list; null if it cannot be told. */
    Uncertainty uncertainty(int unit) {
        return intervals.of(units.get(unit));
    }

    /** The contrast of a unit, by its place in the list, with the others that are referred to. */
    Contrast of(int unit) {
        if (others(unit) == 0) {
            return Contrast.NONE;
        }
        double reference = overOthers(unit, other -> units.get(other).estimate()) / others(unit);
        double difference = units.get(unit).estimate() - reference;
        if (uncertainties.contains(null)) {
            return new Contrast(reference, difference, null, null, null);
        }
        Resampled resampled = resampled(unit);
        Side below = below(unit, resampled, uncertainties);
        Side above = above(unit, resampled, uncertainties);
        Side towardsZero = difference > 0
                ? below.atLeast(below(unit, resampled, cautious))
                : above.atLeast(above(unit, resampled, cautious));
        return below.error() == 0 && above.error() == 0 || towardsZero.error() == 0
                ? new Contrast(reference, difference, null, null, null)
                : new Contrast(
                        reference,
                        difference,
                        difference - margin(below),
                        difference + margin(above),
                        p(difference, towardsZero));
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
        IntToDoubleFunction share = other -> square(back.applyAsDouble(all.get(other)) / others(unit));
        double apart = overOthers(unit, share);
        double correction = apart - overOthers(unit, other -> units.get(other).variance()) / square(others(unit));
        double reference = Math.max(0, resampled.variance() + correction);
        double joint = own + reference - 2 * resampled.correlation() * Math.sqrt(own * reference);
        double uncertain = overOthers(
                unit,
                other -> square(share.applyAsDouble(other)) / all.get(other).degrees());
        double degrees = square(own + apart) / (square(own) / all.get(unit).degrees() + uncertain);
        return new Side(Math.sqrt(Math.max(0, joint)), degrees);
    }

    /** Variance of the others' mean, and its correlation with the unit, over the replicates. */
    private Resampled resampled(int unit) {
        double[] own = units.get(unit).deviations();
        double[] reference = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            reference[i] = (sum[i] - (referred[unit] ? own[i] : 0)) / others(unit);
        }
        double variance = meanProduct(reference, reference);
        double scale = Math.sqrt(variance * units.get(unit).variance());
        return new Resampled(variance, scale == 0 ? 0 : Math.min(1, meanProduct(own, reference) / scale));
    }

    private double overOthers(int unit, IntToDoubleFunction value) {
        double total = 0;
        for (int other = 0; other < referred.length; other++) {
            if (other != unit && referred[other]) {
                total += value.applyAsDouble(other);
            }
        }
        return total;
    }

    private int others(int unit) {
        return references - (referred[unit] ? 1 : 0);
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

    private record Side(double error, double degrees) {

        /** With no smaller error and no more degrees of freedom than another: where units share copy, a larger error of one may make that of the difference smaller. */
        private Side atLeast(Side other) {
            return new Side(Math.max(error, other.error), Math.min(degrees, other.degrees));
        }
    }
}

package dev.parallax.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The units that a unit is compared with, and what is made of their estimates. Units are known by their place in a list. */
abstract class Others {

    private final List<UnitEstimate> units;
    private final boolean[] referred;
    private final int references;

    /** @param referred whether each unit is part of the reference */
    Others(List<UnitEstimate> units, boolean[] referred) {
        this.units = units;
        this.referred = referred;
        int count = 0;
        for (boolean one : referred) {
            count += one ? 1 : 0;
        }
        this.references = count;
    }

    /** What a unit is compared with; there is at least one other. */
    abstract double estimate(int unit);

    /** The same without one of the others; there are at least two. */
    abstract double estimateWithout(int unit, int other);

    /** Replicate minus estimate of what a unit is compared with. */
    abstract double[] deviations(int unit);

    /** How much an error of one of the others moves what a unit is compared with. */
    abstract double part(int unit, int other, double error);

    /**
     * The variance of what a unit is compared with.
     *
     * @param resampled that of its replicates
     * @param apart sum over the others of the squares of their parts, by the errors that intervals give them
     */
    abstract double variance(int unit, double resampled, double apart);

    /** How many others a unit is compared with. */
    final int count(int unit) {
        return references - (referred[unit] ? 1 : 0);
    }

    final UnitEstimate unit(int unit) {
        return units.get(unit);
    }

    final int units() {
        return referred.length;
    }

    final boolean isReferred(int unit) {
        return referred[unit];
    }

    /** The sum of a value over the others of a unit. */
    final double sum(int unit, IntToDoubleFunction value) {
        double total = 0;
        for (int other = 0; other < referred.length; other++) {
            if (other != unit && referred[other]) {
                total += value.applyAsDouble(other);
            }
        }
        return total;
    }

    /** Whether a difference hangs on one of several others, see {@link Caution#hangsOn}. */
    final boolean hangOnOne(int unit, double difference) {
        if (count(unit) < 2) {
            return false;
        }
        double own = units.get(unit).estimate();
        for (int other = 0; other < referred.length; other++) {
            if (other != unit && referred[other] && Caution.hangsOn(difference, own - estimateWithout(unit, other))) {
                return true;
            }
        }
        return false;
    }

    /** The mean of the others, each counted once. */
    static final class Mean extends Others {

        private final double[] deviations;
        private final double total;

        Mean(List<UnitEstimate> units, boolean[] referred) {
            super(units, referred);
            this.deviations = new double[units.isEmpty() ? 0 : units.get(0).deviations().length];
            double sum = 0;
            for (int unit = 0; unit < referred.length; unit++) {
                if (referred[unit]) {
                    sum += units.get(unit).estimate();
                    double[] own = units.get(unit).deviations();
                    Arrays.setAll(deviations, i -> deviations[i] + own[i]);
                }
            }
            this.total = sum;
        }

        @Override
        double estimate(int unit) {
            return sum(unit, other -> unit(other).estimate()) / count(unit);
        }

        @Override
        double estimateWithout(int unit, int other) {
            double own = isReferred(unit) ? unit(unit).estimate() : 0;
            return (total - own - unit(other).estimate()) / (count(unit) - 1);
        }

        @Override
        double[] deviations(int unit) {
            double[] own = unit(unit).deviations();
            double[] mean = new double[own.length];
            for (int i = 0; i < own.length; i++) {
                mean[i] = (deviations[i] - (isReferred(unit) ? own[i] : 0)) / count(unit);
            }
            return mean;
        }

        @Override
        double part(int unit, int other, double error) {
            return error / count(unit);
        }

        @Override
        double variance(int unit, double resampled, double apart) {
            double others = (double) count(unit) * count(unit);
            double correction = apart - sum(unit, other -> unit(other).variance()) / others;
            return Math.max(0, resampled + correction);
        }
    }
}

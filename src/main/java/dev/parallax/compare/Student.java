package dev.parallax.compare;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t distribution as intervals and tests need it, a dozen times for each cell.
 *
 * @param distribution of some degrees of freedom, infinite ones for the normal distribution
 */
public record Student(TDistribution distribution) {

    /** Below, the expansion is no good start. */
    private static final double EXPANDED = 4;

    private static final int STEPS = 8;
    private static final double PRECISION = 1e-14;

    /** @param degrees of freedom, above 0; may be infinite */
    public static Student of(double degrees) {
        return new Student(TDistribution.of(degrees));
    }

    /** The value that leaves (1 - level) / 2 above it, level between 0 and 1. */
    public double quantile(double level) {
        double tail = (1 - level) / 2;
        double degrees = distribution.getDegreesOfFreedom();
        double start = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
        if (Double.isInfinite(degrees)) {
            return start;
        }
        double found = degrees < EXPANDED ? Double.NaN : newton(expanded(start, degrees), tail);
        return Double.isNaN(found) ? distribution.inverseSurvivalProbability(tail) : found;
    }

    /** The two-sided p value of a statistic. */
    public double p(double statistic) {
        return Math.min(1, 2 * distribution.survivalProbability(Math.abs(statistic)));
    }

    /** The one-sided p value of a statistic that is expected below. */
    public double pAbove(double statistic) {
        return distribution.survivalProbability(statistic);
    }

    /** The quantile by that of the normal distribution (Abramowitz and Stegun 1964, 26.7.5). */
    private static double expanded(double z, double degrees) {
        double s = z * z;
        double first = z * (s + 1) / 4;
        double second = z * (3 + s * (16 + 5 * s)) / 96;
        double third = z * (-15 + s * (17 + s * (19 + 3 * s))) / 384;
        return z + (first + (second + third / degrees) / degrees) / degrees;
    }

    /** Newton's method: two or three steps, where the library's search, which knows no slope, takes a dozen. NaN if it does not get there. */
    private double newton(double start, double tail) {
        double x = start;
        for (int step = 0; step < STEPS; step++) {
            double change = (distribution.survivalProbability(x) - tail) / distribution.density(x);
            x += change;
            if (Math.abs(change) <= PRECISION * Math.abs(x)) {
                return x;
            }
        }
        return Double.NaN;
    }
}

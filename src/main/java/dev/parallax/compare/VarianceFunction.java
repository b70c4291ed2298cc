package dev.parallax.compare;

import dev.parallax.model.MeasureCard;
import java.io.Serializable;

/**
 * How the variance of a measure grows with its mean: V(x) = constant + linear x + square x^2, up to a factor.
 *
 * <p>Between two bounds a and b it is (x - a)(b - x), the largest variance that a value with mean x can have, as for a share; above a single
 * bound a it is x - a, as for a count; without bounds it is 1.
 */
record VarianceFunction(double constant, double linear, double square) implements Serializable {

    /** @throws IllegalArgumentException if the card has an upper bound only, or bounds in the wrong order */
    static VarianceFunction of(MeasureCard card) {
        Double lower = card.lower();
        Double upper = card.upper();
        if (upper != null && (lower == null || upper <= lower)) {
            throw new IllegalArgumentException("Invalid bounds on the card of measure '" + card.measure() + "': "
                    + lower + " to " + upper + ". Give none, a lower one, or a lower one and a higher upper one.");
        }
        if (lower == null) {
            return new VarianceFunction(1, 0, 0);
        }
        return upper == null
                ? new VarianceFunction(-lower, 1, 0)
                : new VarianceFunction(-lower * upper, lower + upper, -1);
    }

    /** V(x), never below 0. */
    double at(double mean) {
        return Math.max(0, value(mean));
    }

    /** Derivative of V at x. */
    double slope(double mean) {
        return linear + 2 * square * mean;
    }

    /** Whether a mean is within the bounds, up to rounding. */
    boolean allows(double mean) {
        return value(mean) >= -1e-9 * (1 + Math.abs(mean));
    }

    private double value(double mean) {
        return constant + mean * (linear + mean * square);
    }

    /** Whether no value can have more variance than V. */
    boolean bounded() {
        return square < 0;
    }

    /** Whether the least value is 0, where nothing varies: a share, or a count. */
    boolean isOfCounts() {
        return constant == 0 && linear > 0;
    }

    /** The score interval: all x with (estimate - x)^2 <= width * V(x), between the roots of that quadratic. */
    Interval score(double estimate, double width) {
        double centre = estimate + width * linear / 2;
        double root = Math.sqrt(width * at(estimate) + width * width * (linear * linear / 4 - square * constant));
        double divisor = 1 - width * square;
        return new Interval((centre - root) / divisor, (centre + root) / divisor);
    }

    record Interval(double low, double high) {}
}

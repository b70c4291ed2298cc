package dev.parallax.compare.distances;

import java.io.Serializable;

/** Sums of all outlets. */
final class Sums implements ByOutlet, Serializable {

    private final double[] values;
    private double sum;

    Sums(int outlets) {
        this.values = new double[outlets];
    }

    void add(int outlet, double value) {
        values[outlet] += value;
        sum += value;
    }

    @Override
    public double of(int outlet) {
        return values[outlet];
    }

    @Override
    public double sum() {
        return sum;
    }
}

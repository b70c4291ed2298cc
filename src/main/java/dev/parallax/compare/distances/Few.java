package dev.parallax.compare.distances;

import java.util.function.ToDoubleFunction;

/** Numbers of the few outlets of a reuse cluster, mostly one. */
record Few(int[] outlets, double[] values, double sum) implements ByOutlet {

    static Few of(int[] outlets, Holding holding, ToDoubleFunction<Amount> value) {
        double[] values = holding.amounts().stream().mapToDouble(value).toArray();
        double sum = 0;
        for (double part : values) {
            sum += part;
        }
        return new Few(outlets, values, sum);
    }

    @Override
    public double of(int outlet) {
        for (int i = 0; i < outlets.length; i++) {
            if (outlets[i] == outlet) {
                return values[i];
            }
        }
        return 0;
    }

    void addTo(Sums sums) {
        for (int i = 0; i < outlets.length; i++) {
            sums.add(outlets[i], values[i]);
        }
    }
}

package dev.parallax.compare;

/** The sums of a numerator and a denominator in each bootstrap replicate. */
final class Replicates {

    private final double[] numerators;
    private final double[] denominators;

    Replicates(int replicates) {
        this.numerators = new double[replicates];
        this.denominators = new double[replicates];
    }

    /** @param drawn how often what is added was drawn in each replicate */
    void add(double[] drawn, double numerator, double denominator) {
        addScaled(numerators, drawn, numerator);
        addScaled(denominators, drawn, denominator);
    }

    /** Most numerators of most measures are 0. */
    private static void addScaled(double[] sums, double[] drawn, double factor) {
        if (factor == 0) {
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += drawn[i] * factor;
        }
    }

    /**
     * Replicate minus estimate. A replicate that drew nothing at all (e^-5 of them with five clusters) says nothing: 0.
     *
     * @param scale factor from numerator / denominator to the estimate's unit
     */
    double[] deviations(double scale, double estimate) {
        double[] deviations = new double[numerators.length];
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] = denominators[i] == 0 ? 0 : scale * (numerators[i] / denominators[i]) - estimate;
        }
        return deviations;
    }
}

package dev.parallax.compare;

/**
 * The point estimate of a unit in a cell and view, with what resampling says of it.
 *
 * @param scale factor from numerator / denominator to the measure's unit
 * @param estimate in the measure's unit; null without data
 * @param moments of its clusters; null below the minimum of clusters
 * @param deviations replicate minus estimate, one per replicate; null below the minimum of clusters
 * @param variance bootstrap variance about the estimate: the mean of the squared deviations; 0 without them
 */
record UnitEstimate(
        String unit,
        long articles,
        long clusters,
        double numerator,
        double denominator,
        double scale,
        Double estimate,
        Moments moments,
        double[] deviations,
        double variance) {

    boolean supported() {
        return deviations != null;
    }

    /** Clusters that would say as much if all were of one size. */
    double effective() {
        return moments.effective();
    }

    /** Degrees of freedom of the dispersion, the variance as a multiple of a variance function. */
    double degrees(VarianceFunction function) {
        double slope = function.slope(estimate) / function.at(estimate);
        return moments.degrees(numerator / denominator, scale * slope);
    }

    /** Mean of the products of two series of deviations. */
    static double meanProduct(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum / left.length;
    }
}

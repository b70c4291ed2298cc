package dev.parallax.compare;

/**
 * The point estimate of a unit in a cell and view, with what resampling says of it.
 *
 * @param estimate in the measure's unit; null without data
 * @param effective clusters that would say as much if all were of one size: (sum of denominators)^2 / sum of their squares (Kish 1965)
 * @param deviations replicate minus estimate, one per replicate; null below the minimum of clusters
 * @param variance bootstrap variance about the estimate: the mean of the squared deviations; 0 without them
 */
record UnitEstimate(
        String unit,
        long articles,
        long clusters,
        double numerator,
        double denominator,
        Double estimate,
        double effective,
        double[] deviations,
        double variance) {

    boolean supported() {
        return deviations != null;
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

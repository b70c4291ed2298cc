package dev.parallax.compare;

/**
 * Sums over a unit's clusters of a^i b^j up to the fourth order, with a and b the sums of numerators and denominators in a cluster: what tells how well the spread
 * between clusters is known, without keeping the clusters.
 *
 * <p>Taken about the ratio of the first cluster, lest values that hardly differ drown in rounding.
 */
final class Moments {

    private static final int ORDER = 4;
    private static final int[][] CHOOSE = {{1}, {1, 1}, {1, 2, 1}, {1, 3, 3, 1}, {1, 4, 6, 4, 1}};

    private final double[][] sums = new double[ORDER + 1][ORDER + 1];
    private double origin = Double.NaN;

    void add(double numerator, double denominator) {
        if (Double.isNaN(origin)) {
            origin = numerator / denominator;
        }
        double left = 1;
        for (int i = 0; i <= ORDER; i++) {
            double product = left;
            for (int j = 0; i + j <= ORDER; j++) {
                sums[i][j] += product;
                product *= denominator;
            }
            left *= numerator - origin * denominator;
        }
    }

    /** Clusters that would say as much if all were of one size: (sum of b)^2 / sum of b^2 (Kish 1965). */
    double effective() {
        return sums[0][1] * sums[0][1] / sums[0][2];
    }

    /**
     * Degrees of freedom of the dispersion D = sum of e^2 / (sum of b^2 V(ratio)), with e = a - ratio b: 2 / var(log D) (Satterthwaite 1946). The
     * variance is the sum of the squared influences of the clusters on log D:
     *
     * <pre>
     * e^2 / S(e^2) - b^2 / S(b^2) - e (V'/V + 2 S(e b) / S(e^2)) / S(b)
     * </pre>
     *
     * <p>k values from a normal distribution give about k degrees; yes or no in clusters of one size has only one dispersion and gives infinity.
     *
     * @param slope V'(ratio) / V(ratio)
     * @return at least 1
     */
    double degrees(double ratio, double slope) {
        double squares = residuals(2, 0, ratio);
        double sizes = sums[0][2];
        double drift = (slope + 2 * residuals(1, 1, ratio) / squares) / sums[0][1];
        double influence = residuals(4, 0, ratio) / (squares * squares)
                + sums[0][4] / (sizes * sizes)
                + drift * drift * squares
                - 2 * residuals(2, 2, ratio) / (squares * sizes)
                - 2 * drift * residuals(3, 0, ratio) / squares
                + 2 * drift * residuals(1, 2, ratio) / sizes;
        return influence <= 0 ? Double.POSITIVE_INFINITY : Math.max(1, 2 / influence);
    }

    /** Sum of e^power b^times. */
    private double residuals(int power, int times, double ratio) {
        double sum = 0;
        double factor = 1;
        for (int k = 0; k <= power; k++) {
            sum += CHOOSE[power][k] * factor * sums[power - k][times + k];
            factor *= origin - ratio;
        }
        return sum;
    }
}

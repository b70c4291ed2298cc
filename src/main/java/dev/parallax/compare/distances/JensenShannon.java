package dev.parallax.compare.distances;

/** Jensen-Shannon divergence in bits (Lin 1991), a sum over choices: 0 for equal distributions, 1 for those that share nothing. */
final class JensenShannon {

    private JensenShannon() {}

    /** What a choice with probabilities p and q, not both 0, adds. */
    static double term(double p, double q) {
        if (p == 0 || q == 0) {
            return (p + q) / 2;
        }
        double middle = (p + q) / 2;
        return (bits(p, middle) + bits(q, middle)) / 2;
    }

    private static double bits(double p, double middle) {
        return p * Math.log(p / middle) / Math.log(2);
    }
}

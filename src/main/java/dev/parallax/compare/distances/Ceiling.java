package dev.parallax.compare.distances;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * The most that clusters of two sides can show, however well they are told apart: where all choices of all clusters are told rightly nothing varies, and a
 * jackknife would take five clusters for certainty.
 *
 * @param first clusters of one side, at least one
 * @param second those of the other
 */
record Ceiling(long first, long second) {

    /**
     * The least polarisation at which chance still has all clusters told rightly, with probability (1 - level) / 2: the exact lower end of the interval
     * there, as that of Clopper and Pearson (1934) is for n of n.
     *
     * <p>With u and v the probabilities of the sides, u^first v^second is that probability; (u + v) / 2 is least where u / first = v / second,
     * or at v = 1 if that would be above 1, second being the larger side.
     */
    double low(double level) {
        double few = Math.min(first, second);
        double many = Math.max(first, second);
        double chance = Math.log((1 - level) / 2);
        double v = Math.exp((chance + few * Math.log(many / few)) / (few + many));
        double low = v < 1 ? v * (1 + few / many) : 1 + Math.exp(chance / few);
        return low / 2;
    }

    /** The least p value of any test that deals the clusters out to the sides anew: one way of all ways is theirs. */
    double p() {
        int fewer = Math.toIntExact(Math.min(first, second));
        return HypergeometricDistribution.of(Math.toIntExact(first + second), fewer, fewer)
                .probability(fewer);
    }
}

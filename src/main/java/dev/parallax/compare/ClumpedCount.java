package dev.parallax.compare;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * A count of articles, which come in clumps: an outlet that tells of an event tells of it again. Negative binomial with a given mean and a variance of
 * dispersion times the mean (quasi-likelihood, McCullagh and Nelder 1989, 6.2.3); Poisson where the dispersion is 1.
 *
 * @param mean above 0
 * @param dispersion 1 or more
 */
record ClumpedCount(double mean, double dispersion) {

    /** Nearer to 1 the shape grows beyond what the incomplete beta function can tell from Poisson. */
    private static final double LEAST_CLUMPED = 1.001;

    /** The two-sided p value of a count: twice that of the nearer tail, the count included. */
    double p(long count) {
        return Math.min(1, 2 * Math.min(upTo(count), from(count)));
    }

    private double upTo(long count) {
        return isClumped()
                ? tails(count).cumulativeProbability(1 / dispersion)
                : poisson().cumulativeProbability(Math.toIntExact(count));
    }

    private double from(long count) {
        if (count == 0) {
            return 1;
        }
        return isClumped()
                ? tails(count - 1).survivalProbability(1 / dispersion)
                : poisson().survivalProbability(Math.toIntExact(count - 1));
    }

    private boolean isClumped() {
        return dispersion > LEAST_CLUMPED;
    }

    /** The negative binomial distribution by the incomplete beta function (Abramowitz and Stegun 1964, 26.5.26), its shape not being a whole number. */
    private BetaDistribution tails(long count) {
        return BetaDistribution.of(mean / (dispersion - 1), count + 1.0);
    }

    private PoissonDistribution poisson() {
        return PoissonDistribution.of(mean);
    }
}

package dev.parallax.compare;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The conservative log ratio LRC (Evert 2022, "Measuring keyness"): how many times more often, base 2, something happens in the first of two
 * corpora than in the second, by the end of its confidence interval that is nearer to 0.
 *
 * <p>Given the sum f1 + f2, f1 is binomial; the interval of its share is Clopper and Pearson's, its level corrected for the number of
 * candidates (Bonferroni): alpha / (2 candidates) is left out on either side.
 */
final class ConservativeRatio {

    private final double tail;

    /**
     * @param level of confidence for all candidates together
     * @param candidates how many terms are looked at, at least 1
     */
    ConservativeRatio(double level, long candidates) {
        this.tail = (1 - level) / (2 * candidates);
    }

    /**
     * LRC of f1 out of n1 against f2 out of n2; 0 if the interval of the ratio holds 1.
     *
     * @param f1 at least 0, with f1 + f2 at least 1
     */
    double of(long f1, long n1, long f2, long n2) {
        double sizes = (double) n2 / n1;
        if (f1 * sizes > f2) {
            double low = lowerEnd(f1, f2);
            return Math.max(0, log2(sizes * low / (1 - low)));
        }
        double lowOfOther = lowerEnd(f2, f1);
        return Math.min(0, log2(sizes * (1 - lowOfOther) / lowOfOther));
    }

    /** Clopper and Pearson's lower end of the share of hits; the upper end is 1 minus the lower end of the misses' share. */
    private double lowerEnd(long hits, long misses) {
        if (hits == 0) {
            return 0;
        }
        BetaDistribution beta = BetaDistribution.of(hits, misses + 1.0);
        double x = beta.inverseCumulativeProbability(tail);
        // The library's root is good to 1e-9 only; Newton's steps make it as good as the distribution function.
        for (int step = 0; step < 3; step++) {
            double density = beta.density(x);
            x = density > 0 ? x - (beta.cumulativeProbability(x) - tail) / density : x;
        }
        return x;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}

package dev.parallax.compare;

/**
 * Log odds ratio of a term in two corpora with informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' Words", equations 16,
 * 20 and 22).
 *
 * @param delta log odds in the first corpus minus log odds in the second, natural logarithm
 * @param variance approximate variance of delta
 */
record LogOdds(double delta, double variance) {

    /**
     * @param own uses of the term in the first corpus, out of {@code ownTotal} uses of all terms
     * @param other uses in the second, out of {@code otherTotal}
     * @param prior pseudo-count of the term, above 0, out of {@code priorTotal}, that of all terms; where there is no other term, odds say nothing and delta is 0
     */
    static LogOdds of(double own, double ownTotal, double other, double otherTotal, double prior, double priorTotal) {
        double delta = prior == priorTotal
                ? 0
                : logOdds(own + prior, ownTotal + priorTotal) - logOdds(other + prior, otherTotal + priorTotal);
        return new LogOdds(delta, 1 / (own + prior) + 1 / (other + prior));
    }

    private static double logOdds(double uses, double total) {
        return Math.log(uses / (total - uses));
    }

    double z() {
        return delta / Math.sqrt(variance);
    }
}

package dev.parallax.compare;

/**
 * How far an estimate can be from the truth, on either side.
 *
 * @param low lower end of the interval
 * @param high upper end
 * @param errorBelow standard error towards lower values: the distance to the lower end by the quantile that set it
 * @param errorAbove standard error towards higher values
 * @param degrees degrees of freedom; infinite where the spread is known and not estimated
 */
record Uncertainty(double low, double high, double errorBelow, double errorAbove, double degrees) {

    /** The same with standard errors of at least this size. */
    Uncertainty withErrorAtLeast(double error) {
        return new Uncertainty(low, high, Math.max(errorBelow, error), Math.max(errorAbove, error), degrees);
    }
}

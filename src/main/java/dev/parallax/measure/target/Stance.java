package dev.parallax.measure.target;

/**
 * How likely a sentence is negative, neutral or positive towards its target; the three add up to 1.
 *
 * @param negative p(negative)
 * @param neutral p(neutral)
 * @param positive p(positive)
 */
public record Stance(double negative, double neutral, double positive) {

    /** p(positive) − p(negative), from −1 to 1. */
    public double score() {
        return positive - negative;
    }
}

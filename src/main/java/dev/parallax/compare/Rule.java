package dev.parallax.compare;

import dev.parallax.model.MeasureCard;
import java.io.Serializable;

/**
 * What the statistics need of a measure's card.
 *
 * @param scale factor from the ratio to the unit
 */
record Rule(String measure, Base base, double scale, VarianceFunction variance) implements Serializable {

    /** @throws IllegalArgumentException if the card names no base that there is, or bounds that make no range */
    static Rule of(MeasureCard card) {
        return new Rule(card.measure(), Base.of(card), card.scale(), VarianceFunction.of(card));
    }

    /** Whether the numerator counts some of the things, or among the words, that the denominator counts. */
    boolean counts() {
        return base == Base.POOLED && variance.isOfCounts();
    }

    /** @throws IllegalStateException if an estimate lies outside the bounds of the card */
    void check(UnitEstimate unit) {
        if (unit.estimate() != null && !variance.allows(unit.estimate())) {
            throw new IllegalStateException(
                    "Cannot compare measure '" + measure + "': the estimate of " + unit.unit() + ", " + unit.estimate()
                            + ", lies outside the bounds on its card. Correct the card or the measure.");
        }
    }
}

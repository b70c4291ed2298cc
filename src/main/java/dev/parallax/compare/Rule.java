package dev.parallax.compare;

import dev.parallax.model.MeasureCard;
import java.io.Serializable;

/**
 * What the statistics need of a measure's card.
 *
 * @param scale factor from the ratio to the unit
 */
record Rule(Base base, double scale, VarianceFunction variance) implements Serializable {

    /** @throws IllegalArgumentException if the card names no base that there is, or bounds that make no range */
    static Rule of(MeasureCard card) {
        return new Rule(Base.of(card), card.scale(), VarianceFunction.of(card));
    }
}

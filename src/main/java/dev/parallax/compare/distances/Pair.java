package dev.parallax.compare.distances;

import java.io.Serializable;

/**
 * Two sides of a comparison, by the places of the outlets.
 *
 * @param other an outlet, or {@link #OTHERS} for all but the one
 */
record Pair(int one, int other) implements Serializable {

    static final int OTHERS = -1;

    /** Whether an outlet is on one of the sides. */
    boolean touches(int outlet) {
        return other == OTHERS || outlet == one || outlet == other;
    }

    double first(ByOutlet numbers) {
        return numbers.of(one);
    }

    double second(ByOutlet numbers) {
        return other == OTHERS ? numbers.sum() - numbers.of(one) : numbers.of(other);
    }

    /** Whether both sides have something. */
    boolean isIn(ByOutlet numbers) {
        return first(numbers) > 0 && second(numbers) > 0;
    }
}

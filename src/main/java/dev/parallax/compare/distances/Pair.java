package dev.parallax.compare.distances;

import java.io.Serializable;

/**
 * Two sides of a comparison, by the places of the outlets.
 *
 * @param other an outlet, or {@link #OTHERS} for all but the one
 */
record Pair(int one, int other) implements Serializable {

    static final int OTHERS = -1;

    boolean second(int outlet) {
        return other == OTHERS ? outlet != one : outlet == other;
    }

    double first(double[] byOutlet) {
        return byOutlet[one];
    }

    double second(double[] byOutlet) {
        if (other != OTHERS) {
            return byOutlet[other];
        }
        double sum = 0;
        for (int outlet = 0; outlet < byOutlet.length; outlet++) {
            sum += outlet == one ? 0 : byOutlet[outlet];
        }
        return sum;
    }
}

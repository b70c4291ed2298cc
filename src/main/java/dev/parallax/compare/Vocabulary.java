package dev.parallax.compare;

import java.io.Serializable;
import java.util.Map;

/**
 * What terms are compared out of; grows with the outlets only.
 *
 * @param outlets totals of each outlet that has articles
 * @param candidates how many terms are compared
 */
record Vocabulary(Map<String, Total> outlets, long candidates) implements Serializable {

    /** Articles of an outlet, and uses of all candidates in them. */
    record Total(long articles, long uses) implements Serializable {

        Total plus(Total other) {
            return new Total(articles + other.articles, uses + other.uses);
        }

        Total minus(Total other) {
            return new Total(articles - other.articles, uses - other.uses);
        }
    }

    Total all() {
        return outlets.values().stream().reduce(new Total(0, 0), Total::plus);
    }
}

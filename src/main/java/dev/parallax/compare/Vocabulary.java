package dev.parallax.compare;

import java.io.Serializable;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What terms are compared out of; grows with the outlets only.
 *
 * @param outlets totals of each outlet that has articles
 * @param all the same of all these outlets together
 * @param candidates how many terms are compared
 */
record Vocabulary(Map<String, Total> outlets, Total all, long candidates) implements Serializable {

    static Vocabulary of(Map<String, Total> outlets, long candidates) {
        return new Vocabulary(outlets, outlets.values().stream().reduce(new Total(0, 0), Total::plus), candidates);
    }

    /** The same but for some outlets. */
    Vocabulary without(Predicate<String> left) {
        Map<String, Total> others = outlets.entrySet().stream()
                .filter(outlet -> !left.test(outlet.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return others.size() == outlets.size() ? this : of(others, candidates);
    }

    /** Articles of an outlet, and uses of all candidates in them. */
    record Total(long articles, long uses) implements Serializable {

        Total plus(Total other) {
            return new Total(articles + other.articles, uses + other.uses);
        }

        Total minus(Total other) {
            return new Total(articles - other.articles, uses - other.uses);
        }
    }
}

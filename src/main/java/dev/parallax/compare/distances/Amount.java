package dev.parallax.compare.distances;

/**
 * What a reuse cluster holds in one outlet.
 *
 * @param total choices of the facet, above 0
 * @param count those of them that are the choice at hand; 0 to total
 */
public record Amount(String outlet, double count, double total) {

    double share() {
        return count / total;
    }
}

package dev.parallax.compare.distances;

/**
 * What some choices add to the sums of a pair, in each replicate: the whole, then each group of clusters left out. Units are 2^-50, so that
 * portions add up exactly in any order.
 *
 * @param pair place of the pair
 * @param replicate 0 for the whole
 * @param divergence of the whole; 0 in the other replicates
 */
public record Portion(String facet, int pair, int replicate, long polarisation, long divergence) {}

package dev.parallax.compare.distances;

import java.util.List;

/**
 * One choice in one reuse cluster.
 *
 * @param choice a term, frame, actor or label
 * @param amounts one for each outlet that the cluster has articles of, ordered by outlet
 */
public record Holding(String facet, String choice, long cluster, List<Amount> amounts) {}

package dev.parallax.compare;

/**
 * What one article adds to a cell. Rows of a cell come sorted by unit, cluster and article, which fixes the order of every sum.
 *
 * @param unit outlet, or value of the attribute
 * @param cluster 64-bit hash of the reuse cluster
 * @param unique whether the article stands for its cluster in its outlet
 * @param original whether it is neither a reprint nor agency copy
 * @param story 64-bit hash of its story; null in the cell of a week, and if no other outlet tells the story
 */
public record Contribution(
        String unit,
        long cluster,
        boolean unique,
        boolean original,
        Long story,
        double numerator,
        double denominator) {}

package dev.parallax.compare;

import java.util.Map;

/**
 * What one article adds to a cell. Rows of a cell come sorted by cluster and article, which fixes the order of every sum.
 *
 * @param groups what else its outlet is counted under: values by attribute
 * @param cluster 64-bit hash of the reuse cluster
 * @param unique whether the article stands for its cluster in its outlet
 * @param original whether it is neither a reprint nor agency copy
 * @param story 64-bit hash of its story; null in the cell of a week, and if no other outlet tells the story
 * @param event 64-bit hash of the event that it shares with other articles: its story, or its reuse cluster; null if it is alone
 * @param sentences those behind the numerator; null if there are none, or they are not known
 */
public record Contribution(
        Cell cell,
        String outlet,
        Map<String, String> groups,
        long cluster,
        boolean unique,
        boolean original,
        Long story,
        Long event,
        Sentences sentences,
        double numerator,
        double denominator) {}

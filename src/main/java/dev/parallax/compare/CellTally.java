package dev.parallax.compare;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** One cell's sums of all units of all groupings, fed with its articles in the order of their clusters. */
final class CellTally {

    static final String OUTLET = "outlet";

    private final boolean whole;
    private final Rule rule;
    private final int minimum;
    private final Draws draws;
    private final SortedMap<String, GroupingTally> groupings = new TreeMap<>();

    CellTally(Cell cell, Rule rule, int minimum, Draws draws) {
        this.whole = !cell.isWeek();
        this.rule = rule;
        this.minimum = minimum;
        this.draws = draws;
    }

    /**
     * Adds an article to its outlet, and to its groups. Weeks are for outlets only: for groups they would be more than half of all cells, nearly all of them
     * below the minimum.
     */
    void add(Contribution article) {
        add(OUTLET, article.outlet(), article);
        if (whole) {
            article.groups().forEach((attribute, value) -> {
                if (value != null && !attribute.equals(OUTLET)) {
                    add(attribute, value, article);
                }
            });
        }
    }

    private void add(String grouping, String unit, Contribution article) {
        groupings
                .computeIfAbsent(grouping, name -> new GroupingTally(rule, minimum, draws))
                .add(unit, article);
    }

    /** Ends the sums and hands them out by the name of the grouping. Ask once. */
    void forEach(BiConsumer<String, GroupingTally> action) {
        groupings.values().forEach(GroupingTally::close);
        groupings.forEach(action);
    }
}

package dev.parallax.compare;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One cell's sums of the units of one grouping: of each by itself, and within the stories that they share. */
final class GroupingTally {

    private final Rule rule;
    private final int minimum;
    private final Draws draws;
    private final SortedMap<String, UnitTally> units = new TreeMap<>();
    private final WithinStories stories;

    GroupingTally(Rule rule, int minimum, Draws draws) {
        this.rule = rule;
        this.minimum = minimum;
        this.draws = draws;
        this.stories = new WithinStories(rule);
    }

    void add(String unit, Contribution article) {
        units.computeIfAbsent(unit, name -> new UnitTally(name, rule.base(), minimum, draws))
                .add(article);
        stories.add(unit, article);
    }

    /** Ends the last clusters; then estimates are whole. */
    void close() {
        units.values().forEach(UnitTally::close);
    }

    /** The estimates of all units, in the order of their names. Ask once. */
    List<UnitEstimate> estimates(View view) {
        return units.values().stream()
                .map(unit -> unit.estimate(view, rule.scale()))
                .toList();
    }

    /** On how little the estimate of a unit stands. */
    Concentration concentration(View view, String unit) {
        return units.get(unit).concentration(view);
    }

    /** How far units are from the others within stories: by unit and story, in the measure's unit. */
    Map<String, SortedMap<Long, Double>> differences(View view) {
        return stories.differences(view);
    }
}

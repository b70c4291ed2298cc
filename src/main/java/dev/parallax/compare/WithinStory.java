package dev.parallax.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;

/** One story's articles of a cell in, each unit's difference from the mean of the other units out, where there are two units or more. */
final class WithinStory implements FlatMapGroupsFunction<EventCell, Contribution, EventDifference> {

    private final Map<String, Rule> rules;

    WithinStory(Map<String, Rule> rules) {
        this.rules = rules;
    }

    private static final class Sums {
        private double value;
        private double weight;
    }

    @Override
    public Iterator<EventDifference> call(EventCell cell, Iterator<Contribution> articles) {
        Rule rule = rules.get(cell.measure());
        Map<View, Map<String, Sums>> views = new TreeMap<>();
        articles.forEachRemaining(article -> {
            for (View view : View.values()) {
                if (view.holds(article)) {
                    Sums sums = views.computeIfAbsent(view, k -> new TreeMap<>())
                            .computeIfAbsent(article.unit(), k -> new Sums());
                    sums.value += rule.base().value(article);
                    sums.weight += rule.base().weight(article);
                }
            }
        });
        List<EventDifference> differences = new ArrayList<>();
        views.forEach((view, units) -> collect(cell, view, units, rule.scale(), differences));
        return differences.iterator();
    }

    private static void collect(
            EventCell cell, View view, Map<String, Sums> units, double scale, List<EventDifference> differences) {
        if (units.size() < 2) {
            return;
        }
        double sum =
                units.values().stream().mapToDouble(s -> s.value / s.weight).reduce(0, Double::sum);
        units.forEach((unit, sums) -> {
            double own = sums.value / sums.weight;
            double others = (sum - own) / (units.size() - 1);
            differences.add(new EventDifference(
                    cell.grouping(),
                    cell.measure(),
                    cell.subject(),
                    cell.voice(),
                    view.label(),
                    unit,
                    cell.story(),
                    scale * (own - others)));
        });
    }
}

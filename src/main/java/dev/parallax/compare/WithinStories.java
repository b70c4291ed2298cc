package dev.parallax.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One cell's articles by story and unit: how far each unit is from the mean of the other units in each story. Grows with the pairs of story and unit. */
final class WithinStories {

    private static final double ROUNDING = 1e-12;

    private final Rule rule;
    private final List<Map<Long, SortedMap<String, Sums>>> views = new ArrayList<>();

    WithinStories(Rule rule) {
        this.rule = rule;
        for (int view = 0; view < View.values().length; view++) {
            views.add(new HashMap<>());
        }
    }

    private static final class Sums {
        private double value;
        private double weight;
    }

    /** Adds an article of a unit; nothing happens if it is of no story that outlets share. */
    void add(String unit, Contribution article) {
        if (article.story() == null) {
            return;
        }
        for (View view : View.values()) {
            if (view.holds(article)) {
                Sums sums = views.get(view.ordinal())
                        .computeIfAbsent(article.story(), story -> new TreeMap<>())
                        .computeIfAbsent(unit, name -> new Sums());
                sums.value += rule.base().value(article);
                sums.weight += rule.base().weight(article);
            }
        }
    }

    /** Differences by unit and story, in the measure's unit, of the stories that two units or more tell; no entry for a unit without one. */
    Map<String, SortedMap<Long, Double>> differences(View view) {
        Map<String, SortedMap<Long, Double>> differences = new HashMap<>();
        views.get(view.ordinal()).forEach((story, units) -> {
            double sum =
                    units.values().stream().mapToDouble(s -> s.value / s.weight).reduce(0, Double::sum);
            units.forEach((unit, sums) -> {
                double own = sums.value / sums.weight;
                double others = (sum - own) / (units.size() - 1);
                if (units.size() > 1) {
                    differences
                            .computeIfAbsent(unit, k -> new TreeMap<>())
                            .put(story, rule.scale() * apart(own, others));
                }
            });
        });
        return differences;
    }

    /** The others' mean, a sum less the own part, is not quite what all units agree on: a difference that may be rounding alone is none. */
    private static double apart(double own, double others) {
        double difference = own - others;
        return Math.abs(difference) <= ROUNDING * (Math.abs(own) + Math.abs(others)) ? 0 : difference;
    }
}

package dev.parallax.compare;

import dev.parallax.model.Framing;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;

/**
 * The articles of the cells of one hash in, one framing row per cell, unit and view out, all but the false discovery rates.
 *
 * <p>Two of a million cells share a hash with probability 3e-8; such are kept apart here. Articles stream by; what is held grows with
 * the units of a cell, by a few arrays of replicates each, and by two numbers for each unit of a story that outlets share, never with other articles.
 */
final class CellStatistics implements FlatMapGroupsFunction<Long, Contribution, Framing> {

    private final CompareSettings settings;
    private final Map<String, Rule> rules;
    private final Reference reference;

    CellStatistics(CompareSettings settings, Map<String, Rule> rules, Reference reference) {
        this.settings = settings;
        this.rules = rules;
        this.reference = reference;
    }

    @Override
    public Iterator<Framing> call(Long hash, Iterator<Contribution> articles) {
        Draws draws = new Draws(ReplicateWeights.of(settings.seed(), settings.replicates()));
        OverStories overStories = new OverStories(settings, draws);
        List<Framing> rows = new ArrayList<>();
        tallies(articles, draws)
                .forEach((cell, tally) -> tally.forEach((grouping, units) -> {
                    for (View view : View.values()) {
                        addRows(rows, new Place(cell, grouping, view), units, overStories.of(units.differences(view)));
                    }
                }));
        return rows.iterator();
    }

    private Map<Cell, CellTally> tallies(Iterator<Contribution> articles, Draws draws) {
        Map<Cell, CellTally> cells = new LinkedHashMap<>();
        while (articles.hasNext()) {
            Contribution article = articles.next();
            cells.computeIfAbsent(
                            article.cell(),
                            cell -> new CellTally(cell, rule(cell.measure()), settings.minimum(), draws))
                    .add(article);
        }
        return cells;
    }

    /** What the rows of units are about. */
    private record Place(Cell cell, String grouping, View view) {}

    private Rule rule(String measure) {
        Rule rule = rules.get(measure);
        if (rule == null) {
            throw new IllegalArgumentException("Cannot compare measure '" + measure
                    + "': it has no card. Give the cards of the run that measured; there are cards for "
                    + rules.keySet().stream().sorted().toList() + ".");
        }
        return rule;
    }

    private void addRows(List<Framing> rows, Place place, GroupingTally tally, Map<String, SameEvent> sameEvents) {
        Rule rule = rule(place.cell().measure());
        List<UnitEstimate> units = tally.estimates(place.view());
        units.forEach(rule::check);
        List<UnitEstimate> supported =
                units.stream().filter(UnitEstimate::supported).toList();
        Contrasts contrasts = new Contrasts(
                new Intervals(rule, settings.level(), supported),
                supported,
                unit -> reference.holds(place.grouping(), unit));
        int index = 0;
        for (UnitEstimate unit : units) {
            SameEvent sameEvent = sameEvents.getOrDefault(unit.unit(), SameEvent.NONE);
            rows.add(
                    unit.supported()
                            ? row(place, unit, contrasts.uncertainty(index), contrasts.of(index++), sameEvent)
                            : row(place, unit, null, Contrast.NONE, sameEvent));
        }
    }

    private Framing row(Place place, UnitEstimate unit, Uncertainty interval, Contrast contrast, SameEvent sameEvent) {
        Cell cell = place.cell();
        return new Framing(
                place.grouping(),
                unit.unit(),
                cell.measure(),
                cell.subject(),
                cell.voice(),
                place.view().label(),
                cell.period(),
                cell.start(),
                unit.supported() ? unit.estimate() : null,
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                unit.articles(),
                unit.clusters(),
                unit.numerator(),
                unit.denominator(),
                reference.name(place.grouping()),
                contrast.reference(),
                contrast.difference(),
                contrast.low(),
                contrast.high(),
                contrast.p(),
                null,
                sameEvent.stories(),
                sameEvent.difference(),
                sameEvent.low(),
                sameEvent.high(),
                sameEvent.p(),
                null);
    }
}

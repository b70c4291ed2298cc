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
    private final Overlaps overlaps;

    CellStatistics(CompareSettings settings, Map<String, Rule> rules, Reference reference, Overlaps overlaps) {
        this.settings = settings;
        this.rules = rules;
        this.reference = reference;
        this.overlaps = overlaps;
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
                new Intervals(rule, settings.level(), supported), supported, others(place.grouping(), supported));
        int index = 0;
        for (UnitEstimate unit : units) {
            SameEvent sameEvent = sameEvents.getOrDefault(unit.unit(), SameEvent.NONE);
            Concentration concentration = tally.concentration(place.view(), unit.unit());
            rows.add(
                    unit.supported()
                            ? row(
                                    place,
                                    unit,
                                    contrasts.uncertainty(index),
                                    contrasts.of(index++),
                                    sameEvent,
                                    concentration)
                            : row(place, unit, null, Contrast.NONE, sameEvent, concentration));
        }
    }

    private Others others(String grouping, List<UnitEstimate> units) {
        boolean[] referred = new boolean[units.size()];
        for (int unit = 0; unit < referred.length; unit++) {
            referred[unit] = reference.holds(grouping, units.get(unit).unit());
        }
        return reference.isMedian() ? new MedianOfOthers(units, referred) : new Others.Mean(units, referred);
    }

    /** Why a row should not lead a report; null if there is no reason. */
    private String caution(Place place, UnitEstimate unit, Contrast contrast, Concentration concentration) {
        Cell cell = place.cell();
        // Within a week, days are the same.
        Caution time = cell.isWeek() ? null : overlaps.caution(cell.period(), place.grouping(), unit.unit());
        Caution caution =
                contrast.difference() == null ? null : Caution.of(time, concentration, unit.estimate(), contrast);
        return caution == null ? null : caution.label();
    }

    private Framing row(
            Place place,
            UnitEstimate unit,
            Uncertainty interval,
            Contrast contrast,
            SameEvent sameEvent,
            Concentration concentration) {
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
                null,
                concentration.distinct(),
                concentration.sentence(),
                concentration.article(),
                concentration.event(),
                caution(place, unit, contrast, concentration));
    }
}

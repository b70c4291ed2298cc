package dev.parallax.compare;

import dev.parallax.model.Framing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;

/**
 * One cell's articles in, one framing row per unit and view out, all but the false discovery rates.
 *
 * <p>Articles stream by; what is held grows with the units of a cell, by a few arrays of replicates each, and by two numbers for each unit of a story that
 * outlets share, never with other articles.
 */
final class CellStatistics implements FlatMapGroupsFunction<Cell, Contribution, Framing> {

    private final CompareSettings settings;
    private final Map<String, Rule> rules;
    private final Reference reference;

    CellStatistics(CompareSettings settings, Map<String, Rule> rules, Reference reference) {
        this.settings = settings;
        this.rules = rules;
        this.reference = reference;
    }

    @Override
    public Iterator<Framing> call(Cell cell, Iterator<Contribution> articles) {
        Rule rule = rule(cell.measure());
        Draws draws = new Draws(ReplicateWeights.of(settings.seed(), settings.replicates()));
        WithinStories stories = new WithinStories(rule);
        List<UnitTally> units = tallies(rule.base(), articles, stories, draws);
        OverStories overStories = new OverStories(settings, draws);
        return Arrays.stream(View.values())
                .flatMap(view -> rows(cell, view, rule, units, overStories.of(stories.differences(view))))
                .iterator();
    }

    private Rule rule(String measure) {
        Rule rule = rules.get(measure);
        if (rule == null) {
            throw new IllegalArgumentException("Cannot compare measure '" + measure
                    + "': it has no card. Give the cards of the run that measured; there are cards for "
                    + rules.keySet().stream().sorted().toList() + ".");
        }
        return rule;
    }

    private List<UnitTally> tallies(Base base, Iterator<Contribution> articles, WithinStories stories, Draws draws) {
        List<UnitTally> units = new ArrayList<>();
        UnitTally open = null;
        while (articles.hasNext()) {
            Contribution article = articles.next();
            if (open == null || !open.unit().equals(article.unit())) {
                open = new UnitTally(article.unit(), base, settings.minimum(), draws);
                units.add(open);
            }
            open.add(article);
            stories.add(article);
        }
        units.forEach(UnitTally::close);
        return units;
    }

    private Stream<Framing> rows(
            Cell cell, View view, Rule rule, List<UnitTally> tallies, Map<String, SameEvent> sameEvents) {
        List<UnitEstimate> units =
                tallies.stream().map(unit -> unit.estimate(view, rule.scale())).toList();
        units.forEach(rule::check);
        List<UnitEstimate> supported =
                units.stream().filter(UnitEstimate::supported).toList();
        Contrasts contrasts = new Contrasts(
                new Intervals(rule, settings.level(), supported),
                supported,
                unit -> reference.holds(cell.grouping(), unit));
        List<Framing> rows = new ArrayList<>();
        int place = 0;
        for (UnitEstimate unit : units) {
            SameEvent sameEvent = sameEvents.getOrDefault(unit.unit(), SameEvent.NONE);
            rows.add(
                    unit.supported()
                            ? row(cell, view, unit, contrasts.uncertainty(place), contrasts.of(place++), sameEvent)
                            : row(cell, view, unit, null, Contrast.NONE, sameEvent));
        }
        return rows.stream();
    }

    private Framing row(
            Cell cell, View view, UnitEstimate unit, Uncertainty interval, Contrast contrast, SameEvent sameEvent) {
        return new Framing(
                cell.grouping(),
                unit.unit(),
                cell.measure(),
                cell.subject(),
                cell.voice(),
                view.label(),
                cell.period(),
                cell.start(),
                unit.supported() ? unit.estimate() : null,
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                unit.articles(),
                unit.clusters(),
                unit.numerator(),
                unit.denominator(),
                reference.name(cell.grouping()),
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

package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.model.Article;
import dev.parallax.spark.Rows;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * From which day to which day units published, and how far their days overlap.
 *
 * <p>The overlap of a unit with those that it is compared with is the mean over these of the share of its dated articles that lie between the other's first and
 * last day. A unit's days are known if half of its articles have one, and these are as many as the minimum of clusters. Holds a span for each unit.
 */
final class TimeSpans implements Serializable {

    private static final double HALF = 0.5;

    private final Map<Unit, Span> spans;
    private final Reference reference;
    private final int minimum;

    private TimeSpans(Map<Unit, Span> spans, Reference reference, int minimum) {
        this.spans = spans;
        this.reference = reference;
        this.minimum = minimum;
    }

    /** A unit in a kind of period. */
    record Unit(String period, String grouping, String name) implements Serializable {

        private boolean isBeside(Unit other) {
            return period.equals(other.period) && grouping.equals(other.grouping) && !name.equals(other.name);
        }
    }

    /** A unit's articles, how many of them have a day, the first and the last one; these null if none has. */
    record Span(long articles, long dated, LocalDate first, LocalDate last) implements Serializable {}

    /** How many units of a grouping were publishing on a day, each from its first to its last. */
    public record Publishing(String period, String grouping, LocalDate day, long units) {}

    /** Rows (period, grouping, unit, day) of all articles: an outlet's, its groups', of the whole and of either side of a split. */
    static Dataset<Row> placed(Dataset<Article> articles, LocalDate split) {
        Column outlet = struct(lit(CellTally.OUTLET).as("key"), col("outlet").as("value"));
        Column groups = filter(
                map_entries(col("groups")), group -> group.getField("key").notEqual(CellTally.OUTLET));
        Dataset<Row> days = articles.select(
                col("day"),
                lit(null).cast("date").as("week"),
                concat(array(outlet), groups).as("groups"));
        return Placement.inPeriods(days, split)
                .select(col("period"), col("day"), inline(col("groups")).as(new String[] {"grouping", "unit"}))
                .where(col("unit").isNotNull());
    }

    /**
     * The spans of these rows; comes to the driver, a span for each unit.
     *
     * @param placed see {@link #placed}
     */
    static TimeSpans of(Dataset<Row> placed, Reference reference, int minimum) {
        Map<Unit, Span> spans = placed
                .groupBy("period", "grouping", "unit")
                .agg(
                        count(lit(1)),
                        count("day"),
                        min("day").cast("string"),
                        max("day").cast("string"))
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(
                        row -> new Unit(row.getString(0), row.getString(1), row.getString(2)),
                        row -> new Span(row.getLong(3), row.getLong(4), day(row, 5), day(row, 6))));
        return new TimeSpans(spans, reference, minimum);
    }

    private static LocalDate day(Row row, int column) {
        return row.isNullAt(column) ? null : LocalDate.parse(row.getString(column));
    }

    Collection<Unit> units() {
        return spans.keySet();
    }

    /** Whether a unit's days are known. */
    boolean isDated(Unit unit) {
        Span span = spans.get(unit);
        return span.dated() >= minimum && span.dated() >= HALF * span.articles();
    }

    /** How many of those that a unit is compared with have known days. */
    long others(Unit unit) {
        return spans.keySet().stream()
                .filter(other -> other.isBeside(unit) && counts(other))
                .count();
    }

    private boolean counts(Unit unit) {
        return reference.holds(unit.grouping(), unit.name()) && isDated(unit);
    }

    /** A row for each day on which a unit that others are compared with was publishing: as many as the calendar has, whatever the number of articles. */
    Dataset<Publishing> publishing(SparkSession spark) {
        Map<String, Map<LocalDate, Long>> changes = new TreeMap<>();
        spans.forEach((unit, span) -> {
            if (counts(unit)) {
                Map<LocalDate, Long> place =
                        changes.computeIfAbsent(unit.period() + " " + unit.grouping(), key -> new TreeMap<>());
                place.merge(span.first(), 1L, Long::sum);
                place.merge(span.last().plusDays(1), -1L, Long::sum);
            }
        });
        List<Publishing> days = new ArrayList<>();
        changes.forEach((place, steps) -> days.addAll(days(place.split(" ", 2), steps)));
        return spark.createDataset(days, Rows.of(Publishing.class));
    }

    private static List<Publishing> days(String[] place, Map<LocalDate, Long> steps) {
        List<Publishing> days = new ArrayList<>();
        List<LocalDate> bounds = List.copyOf(steps.keySet());
        long units = 0;
        for (int i = 0; i + 1 < bounds.size(); i++) {
            units += steps.get(bounds.get(i));
            long now = units;
            bounds.get(i)
                    .datesUntil(bounds.get(i + 1))
                    .forEach(day -> days.add(new Publishing(place[0], place[1], day, now)));
        }
        return days;
    }

    /**
     * The overlap of a unit, 0 to 1; null if the unit or all others have no known days.
     *
     * @param dated articles with a day
     * @param publishing sum over these of the units that were publishing on that day, see {@link #publishing}
     */
    Double overlap(Unit unit, long dated, long publishing) {
        long others = others(unit);
        if (others == 0 || !isDated(unit) || dated == 0) {
            return null;
        }
        long own = counts(unit) ? dated : 0;
        return (publishing - own) / (double) (others * dated);
    }
}

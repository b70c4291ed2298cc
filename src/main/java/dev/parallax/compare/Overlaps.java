package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.compare.TimeSpans.Unit;
import dev.parallax.model.Article;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which units cannot be compared with the others because of their days.
 *
 * @param cautions of the units that have one
 */
record Overlaps(Map<Unit, Caution> cautions) implements Serializable {

    /** A unit of which fewer articles than this are of the others' days, on average over these, does not overlap with them. */
    static final double LEAST = 0.5;

    /** Nothing known. */
    static final Overlaps UNKNOWN = new Overlaps(Map.of());

    /** Why a unit cannot be compared in a kind of period; null if nothing speaks against it. */
    Caution caution(String period, String grouping, String unit) {
        return cautions.get(new Unit(period, grouping, unit));
    }

    /** Looks at the days of all units. Comes to the driver, a row for each unit. */
    static Overlaps of(Dataset<Article> articles, Reference reference, CompareSettings settings) {
        Dataset<Row> placed = TimeSpans.placed(articles, settings.split());
        TimeSpans spans = TimeSpans.of(placed, reference, settings.minimum());
        Map<Unit, Double> overlaps = overlaps(placed, spans);
        Map<Unit, Caution> cautions = new HashMap<>();
        for (Unit unit : spans.units()) {
            Caution caution = caution(spans.isDated(unit), spans.others(unit) > 0, overlaps.get(unit));
            if (caution != null) {
                cautions.put(unit, caution);
            }
        }
        return new Overlaps(cautions);
    }

    private static Caution caution(boolean dated, boolean othersDated, Double overlap) {
        if (dated != othersDated) {
            return Caution.UNDATED;
        }
        return overlap != null && overlap < LEAST ? Caution.NO_OVERLAP : null;
    }

    private static Map<Unit, Double> overlaps(Dataset<Row> placed, TimeSpans spans) {
        Map<Unit, Double> overlaps = new HashMap<>();
        withPublishing(placed, spans)
                .groupBy("period", "grouping", "unit")
                .agg(count("day"), sum("units"))
                .collectAsList()
                .forEach(row -> {
                    Unit unit = new Unit(row.getString(0), row.getString(1), row.getString(2));
                    overlaps.put(unit, spans.overlap(unit, row.getLong(3), row.getLong(4)));
                });
        return overlaps;
    }

    /** Rows as placed, with a column units: how many of those that others are compared with were publishing on that day; 0 without a day. */
    static Dataset<Row> withPublishing(Dataset<Row> placed, TimeSpans spans) {
        Column units = coalesce(col("units"), lit(0L));
        return placed.join(
                        broadcast(spans.publishing(placed.sparkSession())),
                        new String[] {"period", "grouping", "day"},
                        "left")
                .withColumn("units", units);
    }
}

package dev.parallax.report;

import static org.apache.spark.sql.functions.col;

import dev.parallax.model.Comparability;
import dev.parallax.report.Summary.Ground;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Whether the page's outlets can be compared at all. */
final class Grounds {

    private final Tables tables;

    Grounds(Tables tables) {
        this.tables = tables;
    }

    /** What speaks for and against each of these outlets over the whole corpus, in their order; null if there is no such table. */
    List<Ground> of(List<String> outlets) {
        if (!tables.exists(Table.COMPARABILITY)) {
            return null;
        }
        Map<String, Ground> known = tables
                .read(Table.COMPARABILITY)
                .filter(col("month").isNull().and(col("outlet").isin(outlets.toArray())))
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(Comparability::outlet, Grounds::ground, (one, other) -> one));
        return outlets.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static Ground ground(Comparability c) {
        return new Ground(
                c.outlet(),
                c.articles(),
                c.undated(),
                Objects.toString(c.firstDay(), null),
                Objects.toString(c.lastDay(), null),
                c.overlap(),
                c.topicOverlap(),
                c.medianWords(),
                c.paragraphs(),
                c.furniture(),
                c.damaged(),
                c.agencyCopy(),
                c.titleCase(),
                c.capitals());
    }
}

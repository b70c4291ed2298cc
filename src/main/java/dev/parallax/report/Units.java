package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.map_concat;

import dev.parallax.model.Article;
import dev.parallax.report.Summary.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;

/** Which outlets and groups of outlets the page compares. */
final class Units {

    private Units() {}

    /** Units of every grouping, those with most articles first; outlets come first of the groupings. */
    static List<Grouping> groupings(Dataset<Article> articles, int most) {
        Column placed = map_concat(map(lit("outlet"), col("outlet")), col("groups"));
        Map<String, List<String>> units = new TreeMap<>();
        units.put("outlet", new ArrayList<>());
        // As many rows as there are outlets and values of their attributes.
        articles.select(explode(placed).as(new String[] {"grouping", "unit"}))
                .groupBy("grouping", "unit")
                .count()
                .orderBy(col("count").desc(), col("unit"))
                .collectAsList()
                .forEach(row -> units.computeIfAbsent(row.getString(0), k -> new ArrayList<>())
                        .add(row.getString(1)));
        List<Grouping> groupings = new ArrayList<>();
        groupings.add(largest("outlet", units.remove("outlet"), most));
        units.forEach((name, all) -> groupings.add(largest(name, all, most)));
        return groupings;
    }

    private static Grouping largest(String name, List<String> units, int most) {
        return new Grouping(name, units.stream().limit(most).toList());
    }
}

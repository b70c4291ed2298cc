package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.map_concat;
import static org.apache.spark.sql.functions.max;

import dev.parallax.model.Article;
import dev.parallax.model.Framing;
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

    private static final String OTHERS = "others";

    /** Units of every grouping, those with most articles first; outlets come first of the groupings. */
    static List<Grouping> groupings(Dataset<Article> articles, Dataset<Framing> framing, int most) {
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
        Map<String, String> references = references(framing);
        List<String> names = new ArrayList<>(units.keySet());
        names.remove("outlet");
        names.add(0, "outlet");
        return names.stream()
                .map(name -> new Grouping(
                        name,
                        references.getOrDefault(name, OTHERS),
                        units.get(name).stream().limit(most).toList()))
                .toList();
    }

    /** What the units of each grouping are compared with: the same for all of its cells. */
    private static Map<String, String> references(Dataset<Framing> framing) {
        Map<String, String> references = new TreeMap<>();
        framing.groupBy("grouping")
                .agg(max("reference").as("reference"))
                .filter(col("reference").isNotNull())
                .collectAsList()
                .forEach(row -> references.put(row.getString(0), row.getString(1)));
        return references;
    }
}

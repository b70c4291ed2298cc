package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import dev.parallax.report.Summary.Piece;
import dev.parallax.spark.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/** What was set apart as page furniture: of each outlet the pieces with most words in all. */
final class Furnishing {

    private static final int EACH = 12;

    private final Tables tables;
    private final Limits limits;

    Furnishing(Tables tables, Limits limits) {
        this.tables = tables;
        this.limits = limits;
    }

    /** The pieces of these outlets, those with most words first; null if there is no such table. */
    List<Piece> of(List<String> outlets) {
        Path path = new Path(tables.out(), "furniture");
        try {
            if (!tables.files().exists(path)) {
                return null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for " + path + ": " + e.getMessage(), e);
        }
        var order = Window.partitionBy("outlet").orderBy(col("words").desc(), col("text"));
        return SparkSession.active()
                .read()
                .parquet(path.toString())
                .filter(col("outlet").isin(outlets.toArray()))
                .withColumn("place_of", row_number().over(order))
                .filter(col("place_of").leq(EACH))
                .orderBy("outlet", "place_of")
                .selectExpr("outlet", "text", "kind", "place", "cast(articles as bigint)", "cast(words as bigint)")
                .collectAsList()
                .stream()
                .map(row -> new Piece(
                        row.getString(0),
                        limits.cut(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5)))
                .toList();
    }
}

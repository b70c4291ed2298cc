package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import dev.parallax.model.Furniture;
import dev.parallax.report.Summary.Piece;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.util.List;
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
        if (!tables.exists(Table.FURNITURE)) {
            return null;
        }
        var order = Window.partitionBy("outlet").orderBy(col("words").desc(), col("text"));
        return tables
                .read(Table.FURNITURE)
                .filter(col("outlet").isin(outlets.toArray()))
                .withColumn("rank", row_number().over(order))
                .filter(col("rank").leq(EACH))
                .orderBy("outlet", "rank")
                .as(Rows.of(Furniture.class))
                .collectAsList()
                .stream()
                .map(this::piece)
                .toList();
    }

    private Piece piece(Furniture found) {
        return new Piece(
                found.outlet(), limits.cut(found.text()), found.kind(), found.place(), found.articles(), found.words());
    }
}

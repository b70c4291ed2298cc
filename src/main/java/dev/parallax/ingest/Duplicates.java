package dev.parallax.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * Finds articles that stand twice in a corpus: the same text in the same outlet, or another text under the same id. Of each set the first
 * stays, by publication (unknown last), id, file and line; so the choice hangs on no order of reading. The same text in another outlet is a
 * reprint and stays.
 */
final class Duplicates {

    /** What tells articles apart; no text, so that little is shuffled. */
    private static final Column[] KEYS = {
        col("outlet"), col("textHash"), col("id"), col("published"), col("source"), col("line")
    };

    private static final Column ORDER =
            struct(col("published").isNull().as("undated"), col("published"), col("id"), col("source"), col("line"));

    private Duplicates() {}

    /** Refused articles: {@code source, line, reason, detail}. */
    static Dataset<Row> of(Dataset<Row> articles) {
        Column sameText = col("sameText.place").gt(1);
        Column kept = when(sameText, col("sameText.first")).otherwise(col("sameId.first"));
        return articles.select(KEYS)
                .withColumn("sameText", among("outlet", "textHash"))
                // Whoever is refused for the text stands in nobody's way here.
                .withColumn("refused", sameText)
                .withColumn("sameId", among("id", "refused"))
                .where(sameText.or(col("sameId.place").gt(1)))
                .select(
                        col("source"),
                        col("line"),
                        when(sameText, "duplicate").otherwise("duplicate_id").as("reason"),
                        concat(
                                        when(sameText, "same text in the same outlet as ")
                                                .otherwise("same id, but not the same text and outlet, as "),
                                        kept.getField("id"),
                                        lit(" ("),
                                        kept.getField("source"),
                                        lit(":"),
                                        kept.getField("line"),
                                        lit(")"))
                                .as("detail"));
    }

    /** Place among the articles with the same key, from 1, and the first of them. */
    private static Column among(String... key) {
        WindowSpec inOrder = Window.partitionBy(
                        Arrays.stream(key).map(functions::col).toArray(Column[]::new))
                .orderBy(ORDER);
        return struct(
                row_number().over(inOrder).as("place"),
                first(struct(col("id"), col("source"), col("line")))
                        .over(inOrder)
                        .as("first"));
    }
}

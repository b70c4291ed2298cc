package dev.parallax.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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
        Dataset<Row> keys = articles.select(KEYS);
        Dataset<Row> sameText = withFirst(keys, "outlet", "textHash");
        Dataset<Row> onceATextAndOutlet = sameText.where(isFirst()).select(KEYS);
        Dataset<Row> sameId = withFirst(onceATextAndOutlet, "id");
        return refused(sameText, "duplicate", "same text in the same outlet as ")
                .union(refused(sameId, "duplicate_id", "same id, but not the same text and outlet, as "));
    }

    private static Dataset<Row> withFirst(Dataset<Row> keys, String... same) {
        Column[] key = Arrays.stream(same).map(functions::col).toArray(Column[]::new);
        Dataset<Row> firsts = keys.groupBy(key).agg(min(ORDER).as("first"));
        return keys.join(firsts, same);
    }

    private static Column isFirst() {
        return col("source").equalTo(col("first.source")).and(col("line").equalTo(col("first.line")));
    }

    private static Dataset<Row> refused(Dataset<Row> withFirst, String reason, String detail) {
        Column kept = concat(
                lit(detail), col("first.id"), lit(" ("), col("first.source"), lit(":"), col("first.line"), lit(")"));
        return withFirst
                .where(not(isFirst()))
                .select(col("source"), col("line"), lit(reason).as("reason"), kept.as("detail"));
    }
}

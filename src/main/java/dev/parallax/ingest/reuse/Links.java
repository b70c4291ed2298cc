package dev.parallax.ingest.reuse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import dev.parallax.model.Article;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** Links each article to the one earlier article with which it shares most: rows (id, reuseSource,
 * reuseShare, whole), for shares of a fifth or more; whole says that it is a reprint. */
final class Links {

    /** From here on an article goes back to its source (mixed). */
    static final double MIXED = 0.2;

    /** From here on an article is its source over again (reprint). */
    static final double REPRINT = 0.8;

    private static final UserDefinedFunction SHARE =
            udf((UDF2<String, String, Double>) Alignment::share, DataTypes.DoubleType);

    private Links() {}

    static Dataset<Row> of(Dataset<Article> articles, Dataset<Row> pairs) {
        Dataset<Row> texts = articles.select(col("id"), col("body"));
        Dataset<Row> earlier =
                articles.select(col("id").as("earlierId"), col("body").as("earlierBody"));
        Column share = SHARE.apply(col("body"), col("earlierBody"));
        return pairs.join(texts, "id")
                .join(earlier, col("earlier.id").equalTo(col("earlierId")))
                .select(col("id"), col("earlier"), share.as("share"))
                .filter(col("share").geq(MIXED))
                .groupBy("id")
                // The greatest share; of equal ones the earliest.
                .agg(min_by(struct("earlier.id", "share"), struct(negate(col("share")), col("earlier")))
                        .as("best"))
                .select(
                        col("id"),
                        col("best.id").as("reuseSource"),
                        col("best.share").as("reuseShare"),
                        col("best.share").geq(REPRINT).as("whole"));
    }
}

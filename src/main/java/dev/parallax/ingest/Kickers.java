package dev.parallax.ingest;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dev.parallax.ingest.clean.Kicker;
import dev.parallax.model.Article;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.io.Serializable;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Splits kickers off headlines. What may be one is a kicker of an outlet that sets it before at least {@value #LEAST} of its headlines and one in
 * {@value #ONE_IN}; what it uses once is part of the headline. Ids are not touched.
 */
final class Kickers {

    private static final int LEAST = 3;
    private static final int ONE_IN = 100;

    private static final String KEYS = "kickers";

    private static final UserDefinedFunction KEY = part(Kicker::key);
    private static final UserDefinedFunction KICKER = part(Kicker::kicker);
    private static final UserDefinedFunction TITLE = part(Kicker::title);

    private Kickers() {}

    /** The articles with kickers in a column of their own. */
    static Dataset<Article> split(Dataset<Article> articles, Staging staging) {
        Dataset<Row> often = staging.keep("kickers", often(articles.toDF()));
        Column title = col("title");
        Column kicker = when(isKicker(title), KICKER.apply(title));
        Column hash = when(isKicker(title), fingerprint(TITLE.apply(title))).otherwise(col("titleHash"));
        // A row for some of the outlets, so that all fit into the memory of each task.
        return articles.toDF()
                .join(broadcast(often), new String[] {"outlet"}, "left")
                .withColumn("kicker", kicker)
                .withColumn("titleHash", hash)
                .withColumn("title", withoutKicker(title))
                .withColumn("otherTitles", transform(col("otherTitles"), Kickers::withoutKicker))
                .selectExpr(articles.columns())
                .as(Rows.of(Article.class));
    }

    private static Column isKicker(Column title) {
        return coalesce(array_contains(col(KEYS), KEY.apply(title)), lit(false));
    }

    private static Column withoutKicker(Column title) {
        return when(isKicker(title), TITLE.apply(title)).otherwise(title);
    }

    /** Rows (outlet, keys), sorted, for the outlets that have kickers. */
    private static Dataset<Row> often(Dataset<Row> articles) {
        Column ofOutlet = sum("articles").over(Window.partitionBy("outlet"));
        return articles.where(col("title").isNotNull())
                .groupBy(col("outlet"), KEY.apply(col("title")).as("key"))
                .agg(count(lit(1)).as("articles"))
                .withColumn("all", ofOutlet)
                .where(col("key")
                        .isNotNull()
                        .and(col("articles").geq(LEAST))
                        .and(col("articles").multiply(ONE_IN).geq(col("all"))))
                .groupBy("outlet")
                .agg(sort_array(collect_list("key")).as(KEYS));
    }

    /** As {@link dev.parallax.ingest.clean.Fingerprint} names a text. */
    private static Column fingerprint(Column text) {
        return substring(sha2(text.cast("binary"), 256), 1, 32);
    }

    /** A part of a headline; travels to the tasks. */
    private interface Part extends Function<Kicker, String>, Serializable {}

    private static UserDefinedFunction part(Part part) {
        UDF1<String, String> ofTitle = title -> {
            Kicker kicker = Kicker.of(title);
            return kicker == null ? null : part.apply(kicker);
        };
        return udf(ofTitle, DataTypes.StringType);
    }
}

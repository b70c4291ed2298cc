package dev.parallax.ingest.reuse;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;

import dev.parallax.model.Article;
import dev.parallax.spark.Rows;
import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Pairs of articles that may share a fifth of the later one: rows (id, earlier), with {@code earlier} a {@link Place}.
 *
 * <p>A shingle held by many is no reason to drop it: agency copy stands in dozens of outlets. So every holder meets two others only, the
 * first of all and the one just before it, and pairs grow with the number of articles, not with its square. A source that is neither loses
 * only what others had before it; if that leaves it under the bar, those others stand for it.
 *
 * <p>There is no window of dates: a fifth of an article does not recur by accident, however late.
 */
final class Candidates {

    /** A shingle that one outlet prints on more days than this, or in more articles than {@link #COPIES}, is boilerplate. */
    private static final int DAYS = 3;

    private static final int COPIES = 12;

    /** Fingerprints of the later article for each one that must be shared; low, as a fifth in short runs leaves but a twelfth. */
    private static final int PER_SHARED = 20;

    private static final WindowSpec HOLDERS = Window.partitionBy("hash");
    private static final WindowSpec IN_OUTLET = Window.partitionBy("hash", "outlet");

    private Candidates() {}

    static Dataset<Row> of(Dataset<Article> articles, Agencies agencies) {
        Dataset<Row> duplicates = holders(articles, agencies, Fingerprints::whole);
        Dataset<Row> fingerprints = holders(articles, agencies, Fingerprints::of);
        Dataset<Row> sharing = met(withoutBoilerplate(fingerprints))
                .groupBy("id", "earlier")
                .agg(count("*").as("shared"), max("count").as("count"))
                .filter(col("shared").multiply(PER_SHARED).geq(col("count")));
        return met(duplicates)
                .union(sharing.drop("shared"))
                .select("id", "earlier")
                .distinct();
    }

    private static Dataset<Row> holders(Dataset<Article> articles, Agencies agencies, Selection selection) {
        FlatMapFunction<Article, Fingerprint> holders = article -> {
            Place place = Place.of(article, agencies.credit(article));
            long[] hashes = selection.of(article.body());
            return Arrays.stream(hashes)
                    .mapToObj(hash -> new Fingerprint(hash, place, article.outlet(), article.day(), hashes.length))
                    .iterator();
        };
        return articles.flatMap(holders, Rows.of(Fingerprint.class)).toDF();
    }

    private static Dataset<Row> withoutBoilerplate(Dataset<Row> fingerprints) {
        return fingerprints
                // Most shingles have one holder: drop them before the costlier windows.
                .withColumn("holders", count("*").over(HOLDERS))
                .filter(col("holders").gt(1))
                .withColumn("days", size(collect_set("day").over(IN_OUTLET)))
                .withColumn("copies", count("*").over(IN_OUTLET))
                .withColumn(
                        "boilerplate",
                        max(col("days").gt(DAYS).or(col("copies").gt(COPIES))).over(HOLDERS))
                .filter(not(col("boilerplate")));
    }

    private static Dataset<Row> met(Dataset<Row> holders) {
        WindowSpec inOrder = HOLDERS.orderBy("place");
        return holders.withColumn("previous", lag("place", 1).over(inOrder))
                .withColumn("first", first("place").over(inOrder))
                .filter(col("previous").isNotNull())
                .withColumn("earlier", explode(array_distinct(array(col("first"), col("previous")))))
                .select(col("place.id"), col("earlier"), col("count"));
    }

    /** Which hashes of a text it is found by. */
    private interface Selection extends Serializable {
        long[] of(String text);
    }
}

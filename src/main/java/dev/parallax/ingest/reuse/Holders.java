package dev.parallax.ingest.reuse;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import dev.parallax.model.Article;
import dev.parallax.spark.Rows;
import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Which articles hold which fingerprints: columns of {@link Fingerprint}. */
final class Holders {

    /**
     * What one outlet prints on more days than this is boilerplate, were it only its own background paragraph. An undated article counts as
     * a day of its own.
     */
    private static final int DAYS = 3;

    /** What one outlet prints in more articles than this is boilerplate, though it be of one day. */
    private static final int COPIES = 12;

    private static final WindowSpec SAME = Window.partitionBy("hash");
    private static final WindowSpec IN_OUTLET = Window.partitionBy("hash", "outlet");

    private Holders() {}

    /** Holders of fingerprints that two articles or more share, with a column boilerplate. */
    static Dataset<Row> ofFingerprints(Dataset<Article> articles, Agencies agencies) {
        Column day = coalesce(col("day").cast("string"), col("place.id"));
        return holders(articles, agencies, Fingerprints::of)
                // Most shingles have one holder: drop them before the costlier windows.
                .withColumn("holders", count("*").over(SAME))
                .filter(col("holders").gt(1))
                .withColumn("copies", count("*").over(IN_OUTLET))
                // Every row gets the whole set: it must stay small, and beyond so many copies days decide nothing.
                .withColumn(
                        "days",
                        size(collect_set(when(col("copies").leq(COPIES), day)).over(IN_OUTLET)))
                .withColumn(
                        "boilerplate",
                        max(col("days").gt(DAYS).or(col("copies").gt(COPIES))).over(SAME))
                .select("hash", "place", "count", "boilerplate");
    }

    /** Holders of whole texts. */
    static Dataset<Row> ofTexts(Dataset<Article> articles, Agencies agencies) {
        return holders(articles, agencies, Fingerprints::whole).select("hash", "place", "count");
    }

    /** The boilerplate of each article that has some: rows (id, boilerplate), an array of hashes. */
    static Dataset<Row> boilerplate(Dataset<Row> fingerprints) {
        return fingerprints
                .filter("boilerplate")
                .groupBy(col("place.id"))
                .agg(collect_list("hash").as("boilerplate"));
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

    /** Which hashes of a text it is found by. */
    private interface Selection extends Serializable {
        long[] of(String text);
    }
}

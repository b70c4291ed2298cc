package dev.parallax.ingest.reuse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;

import dev.parallax.model.Article;
import dev.parallax.spark.Rows;
import java.util.Collections;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Links each article to the one earlier article with which it shares most: rows (id, reuseSource, reuseShare, whole), for shares of a fifth
 * or more; whole says that it is a reprint.
 *
 * <p>More than {@value #DAYS} days apart only reprints link: what else recurs so late is background and page furniture.
 */
final class Links {

    /** From here on an article goes back to its source (mixed). */
    static final double MIXED = 0.2;

    /** From here on an article is its source over again (reprint). */
    static final double REPRINT = 0.8;

    private static final int DAYS = 30;

    private Links() {}

    /**
     * @param pairs rows (later, earlier), both {@link Place}
     * @param boilerplate rows (id, boilerplate): the article's shingles that are boilerplate
     */
    static Dataset<Row> of(Dataset<Article> articles, Dataset<Row> pairs, Dataset<Row> boilerplate) {
        Dataset<Row> bodies = articles.select("id", "body");
        Dataset<Row> printed =
                articles.select(col("id").as("source"), col("body").as("printed"));
        FlatMapFunction<Pair, Link> link = pair -> links(pair).iterator();
        return pairs.withColumn("id", col("later.id"))
                .join(bodies, "id")
                .join(printed, col("earlier.id").equalTo(col("source")))
                .join(boilerplate, "id", "left")
                .as(Rows.of(Pair.class))
                .flatMap(link, Rows.of(Link.class))
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

    private static List<Link> links(Pair pair) {
        double share = pair.share();
        double least = pair.later().isApart(pair.earlier(), DAYS) ? REPRINT : MIXED;
        return share < least
                ? Collections.emptyList()
                : List.of(new Link(pair.later().id(), pair.earlier(), share));
    }
}

package dev.parallax.ingest.reuse;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.parallax.codebook.Outlets;
import dev.parallax.model.Article;
import dev.parallax.spark.Forest;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.util.Arrays;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Finds text reuse between articles, across and within outlets, and says what is agency copy.
 *
 * <p>MinHash on whole texts misses abridged agency copy (mean 3-gram Jaccard of true reprints is about 0.3; Silcock, D'Amico-Wong, Yang
 * &amp; Dell 2023, "Noise-Robust De-Duplication at Scale"). So candidates are found by shared word shingles ({@link Candidates}) and then
 * aligned ({@link Alignment}): share = letters and digits of the later article that stand in the earlier one in runs of eight words or more
 * / all its letters and digits, boilerplate ({@link Holders}) and quoted words left out of both. Each article goes back to at most one earlier article, the one with the greatest share ({@link Links});
 * following these links to their end gives the cluster ({@link Forest}). What is earlier says {@link Place}; what is agency copy says
 * {@link AgencyCopy}. The rows depend on the articles alone, not on how they are partitioned.
 */
public final class Reuse {

    private final Staging staging;
    private final Agencies agencies;

    /**
     * @param work folder for intermediate tables, empty or not there yet; it must stay until the marked articles have been written
     * @param outlets known outlets and agencies; the well-known agencies are known anyway
     */
    public Reuse(SparkSession spark, Path work, Outlets outlets) {
        this.staging = new Staging(spark, work);
        this.agencies = new Agencies(outlets);
    }

    /**
     * The same articles with reuse cluster, source, share and class, agency and agency copy filled; what these held before is ignored.
     *
     * <p>Compares at once and writes under the work folder; the rows returned are read from there.
     *
     * @param articles normalised articles with unique ids
     */
    public Dataset<Article> mark(Dataset<Article> articles) {
        Dataset<Article> staged = staging.keep("articles", articles.toDF()).as(Rows.of(Article.class));
        Dataset<Row> fingerprints = staging.keep("fingerprints", Holders.ofFingerprints(staged, agencies));
        Dataset<Row> pairs = Candidates.of(fingerprints, Holders.ofTexts(staged, agencies));
        Dataset<Row> links = staging.keep("links", Links.of(staged, pairs, Holders.boilerplate(fingerprints)));
        Dataset<Row> clusters = Forest.roots(links.withColumnRenamed("reuseSource", "target"), staging.in("clusters"));
        MapFunction<Article, Credit> credit = agencies::credit;
        Dataset<Row> credits = staging.keep(
                "credits", staged.map(credit, Rows.of(Credit.class)).toDF());
        Dataset<Row> copy = AgencyCopy.of(credits, links, staging.in("agencies"));
        return staged.toDF()
                .drop("reuseSource", "reuseShare", "agency", "agencyCopy")
                .join(links, "id", "left")
                .join(clusters.select("id", "root"), "id", "left")
                .join(copy, "id")
                .withColumn("reuseCluster", coalesce(col("root"), col("id")))
                .withColumn("reuseShare", coalesce(col("reuseShare"), lit(0.0)))
                .withColumn("reuseClass", reuseClass(col("reuseShare")))
                .select(columns(Rows.of(Article.class).schema().fieldNames()))
                .as(Rows.of(Article.class));
    }

    private static Column reuseClass(Column share) {
        return when(share.lt(Links.MIXED), "original")
                .when(share.lt(Links.REPRINT), "mixed")
                .otherwise("reprint");
    }

    private static Column[] columns(String... names) {
        return Arrays.stream(names).map(functions::col).toArray(Column[]::new);
    }
}

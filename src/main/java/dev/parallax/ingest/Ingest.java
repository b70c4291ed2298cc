package dev.parallax.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.parallax.codebook.Outlets;
import dev.parallax.codebook.Topic;
import dev.parallax.ingest.furniture.PageFurniture;
import dev.parallax.ingest.furniture.Treated;
import dev.parallax.ingest.source.FoundFile;
import dev.parallax.model.Article;
import dev.parallax.model.Input;
import dev.parallax.model.Reject;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads news from files, folders and globs on any Hadoop file system.
 *
 * <p>Files are read one a task, then their records are spread over all tasks to be cleaned and judged, so that one large compressed file
 * keeps the whole cluster busy. What became of each record is written once, under the work folder; articles, rejects and inputs are views of
 * it, so they always agree.
 */
public final class Ingest {

    /** More read tasks than this only cost scheduling; each then reads several files. */
    private static final int MOST_READ_TASKS = 10_000;

    private final SparkSession spark;
    private final Path work;
    private final Outlets outlets;
    private final Topic topic;
    private final IngestSettings settings;

    /**
     * @param work empty or absent folder for what is computed once; must stay as long as the results are in use
     * @param topic which articles to keep; null for all
     */
    public Ingest(SparkSession spark, Path work, Outlets outlets, Topic topic, IngestSettings settings) {
        this.spark = spark;
        this.work = work;
        this.outlets = outlets;
        this.topic = topic;
        this.settings = settings;
    }

    /** Reads all articles of the files. */
    public Ingested read(List<FoundFile> files) {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Staging staging = new Staging(spark, work);
        Dataset<Row> outcomes =
                staging.keep("outcomes", outcomes(files, configuration).toDF());
        Dataset<Row> treated = staging.keep("treated", treated(outcomes).toDF());
        Dataset<Row> articles = treated.where(col("reason").isNull()).select("article.*", "pieces", "passages");
        Dataset<Row> duplicates = staging.keep("duplicates", Duplicates.of(articles));
        Dataset<Reject> rejects = rejects(outcomes, treated, articles, duplicates);
        Dataset<Row> accepted = Duplicates.settle(articles, duplicates);
        return new Ingested(
                Kickers.split(accepted.drop("pieces", "passages").as(Rows.of(Article.class)), staging),
                rejects,
                inputs(outcomes, rejects),
                PageFurniture.table(accepted),
                accepted.select("id", "passages", "segments"));
    }

    /** The articles without their page furniture. Before duplicates are looked for: a teaser may be all that tells two texts apart. */
    private Dataset<Treated> treated(Dataset<Row> outcomes) {
        Dataset<Article> articles =
                outcomes.where(col("article").isNotNull()).select("article.*").as(Rows.of(Article.class));
        return new PageFurniture(spark, settings.furniture(), topic, settings.minimumWords(), settings.keepFurniture())
                .treated(articles);
    }

    private Dataset<Outcome> outcomes(List<FoundFile> files, Configuration configuration) {
        Broadcast<SerializableConfiguration> shared =
                SerializableConfiguration.broadcast(spark.sparkContext(), configuration);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Dataset<Scanned> scanned = spark.createDataset(
                context.parallelize(files, Math.min(files.size(), MOST_READ_TASKS))
                        .flatMap(new Scan(shared, settings.fields()))
                        .rdd(),
                Rows.of(Scanned.class));
        return scanned.repartition(col("source"), col("line"))
                .mapPartitions(new Judge(outlets, topic, settings), Rows.of(Outcome.class));
    }

    private static Dataset<Reject> rejects(
            Dataset<Row> outcomes, Dataset<Row> treated, Dataset<Row> articles, Dataset<Row> duplicates) {
        Dataset<Row> refused = outcomes.where(col("reject").isNotNull()).select("reject.*");
        Dataset<Row> little = treated.where(col("reason").isNotNull()).select("reason", "detail", "article.*");
        Dataset<Row> twice =
                articles.join(duplicates.where(col("reason").isNotNull()), Duplicates.place(articles, duplicates));
        return refused.unionByName(refused(little, little))
                .unionByName(refused(twice, articles))
                .as(Rows.of(Reject.class));
    }

    /** Articles that are refused after all, as rejects; {@code place} are the rows whose file and line they have. */
    private static Dataset<Row> refused(Dataset<Row> articles, Dataset<Row> place) {
        return articles.select(
                place.col("source"),
                place.col("line"),
                col("reason"),
                col("detail"),
                col("id"),
                col("outlet"),
                expr("substring(regexp_replace(substring(body, 1, 400), '\\\\s+', ' '), 1, 200)")
                        .as("excerpt"));
    }

    private static Dataset<Input> inputs(Dataset<Row> outcomes, Dataset<Reject> rejects) {
        Column none = lit(0L);
        Column one = lit(1L);
        Column path = coalesce(col("input.path"), col("article.source"), col("reject.source"));
        Dataset<Row> read = outcomes.select(
                path.as("path"),
                col("input.bytes"),
                col("input.sha256"),
                when(col("input").isNull(), one).otherwise(none).as("read"),
                none.as("rejected"));
        Dataset<Row> rejected = rejects.select(
                col("source").as("path"),
                lit(null).cast("long").as("bytes"),
                lit(null).cast("string").as("sha256"),
                none.as("read"),
                one.as("rejected"));
        return read.union(rejected)
                .groupBy("path")
                .agg(
                        max("bytes").as("bytes"),
                        max("sha256").as("sha256"),
                        sum("read").as("read"),
                        sum("rejected").as("rejected"))
                .withColumn("accepted", col("read").minus(col("rejected")))
                .as(Rows.of(Input.class));
    }
}

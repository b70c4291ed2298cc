package dev.parallax.annotate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sum;

import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.spark.Counts;
import dev.parallax.spark.Parts;
import dev.parallax.spark.Progress;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Annotates what has no annotation yet: every unique text of the articles, once for each pipeline.
 *
 * <p>The texts are dealt out to {@link Batches}, one task and one file each. A batch is published by one rename as soon as it is whole, so that
 * a run that dies loses no more than the batches at work in that moment, and the next run goes on from there.
 */
public final class Annotate {

    private final SparkSession spark;
    private final Tables tables;
    private final Annotator annotator;

    public Annotate(SparkSession spark, Tables tables, Annotator annotator) {
        this.spark = spark;
        this.tables = tables;
        this.annotator = annotator;
    }

    /** Begins to load the models of this JVM, on other threads, while it still has other things to do. Costs memory: only where tasks run here. */
    public void preload() {
        CompletableFuture.runAsync(annotator::load);
    }

    /** Annotations of this pipeline. */
    public Dataset<Annotation> annotations() {
        return tables.read(Table.ANNOTATIONS).filter(col("pipeline").equalTo(annotator.pipeline()));
    }

    /**
     * Annotates the articles' texts that this pipeline has not annotated before.
     *
     * @return how many texts there were to annotate, how many tokens they hold, and how many texts were done before
     */
    public Annotated run(Dataset<Article> articles) {
        var staged = tables.staging("texts");
        Counts all = new Counts();
        Counts open = new Counts();
        Dataset<Row> unique = all.of(texts(articles), count(lit(1)).as("texts"));
        Dataset<Row> pending = tables.exists(Table.ANNOTATIONS) ? without(unique, annotations()) : unique;
        Dataset<Row> costly = open.of(
                pending.withColumn("cost", length(col("content"))),
                count(lit(1)).as("texts"),
                sum("cost").as("characters"));
        Tables.write(costly, staged);
        long texts = open.get("texts");
        long before = all.get("texts") - texts;
        if (texts == 0) {
            return new Annotated(0, 0, before);
        }
        Dataset<Row> todo = spark.read().schema(costly.schema()).parquet(staged.toString());
        try (Progress progress = new Progress(spark, "annotate", "texts", texts, "tokens")) {
            Dataset<Annotation> annotated = batches(todo, open.get("characters"))
                    .as(Rows.of(Text.class))
                    .map(counting(annotator, progress.counter()), Rows.of(Annotation.class));
            tables.appendByTask(Table.ANNOTATIONS, annotated);
            return new Annotated(texts, progress.amount(), before);
        }
    }

    /** Texts that this pipeline has annotated more than once, as when two runs did so at the same time. */
    public Dataset<Row> twice() {
        return annotations().groupBy("textHash").count().filter(col("count").gt(1));
    }

    /** Leaves one annotation of each text and pipeline: all are equal. Reads and writes the whole table. */
    public void keepOneOfEach() {
        tables.replace(Table.ANNOTATIONS, tables.read(Table.ANNOTATIONS).dropDuplicates("textHash", "pipeline"));
    }

    private static Dataset<Row> texts(Dataset<Article> articles) {
        Dataset<Row> bodies =
                articles.select(col("textHash").as("hash"), col("body").as("content"));
        Dataset<Row> titles = articles.select(
                        col("titleHash"), posexplode(Parts.titles()).as(new String[] {"position", "content"}))
                .filter(col("content").isNotNull())
                .select(Parts.titleHash(col("position"), col("content")).as("hash"), col("content"));
        return bodies.union(titles).dropDuplicates("hash");
    }

    private static Dataset<Row> without(Dataset<Row> texts, Dataset<Annotation> done) {
        Dataset<Row> annotated = done.select(col("textHash"));
        return texts.join(annotated, col("hash").equalTo(col("textHash")), "left_anti");
    }

    /** The texts in batches of about equal cost, one partition each. */
    private Dataset<Row> batches(Dataset<Row> texts, long characters) {
        Batches batches = Batches.of(characters, spark.sparkContext().defaultParallelism());
        Dataset<Row> dealt = texts.select(
                col("hash"), batches.batch(col("cost"), col("hash")).as("batch"));
        return texts.join(dealt, "hash")
                .repartitionById(batches.count(), col("batch"))
                .select("hash", "content");
    }

    private static MapFunction<Text, Annotation> counting(Annotator annotator, Progress.Counter counter) {
        return text -> {
            Annotation annotation = annotator.annotate(text);
            counter.add(annotation.words());
            return annotation;
        };
    }

    /**
     * What a run annotated.
     *
     * @param texts texts annotated by this run
     * @param tokens their tokens
     * @param before texts that were annotated before
     */
    public record Annotated(long texts, long tokens, long before) {}
}

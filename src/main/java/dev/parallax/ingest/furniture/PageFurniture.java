package dev.parallax.ingest.furniture;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import dev.parallax.codebook.FurnitureLines;
import dev.parallax.codebook.Topic;
import dev.parallax.model.Article;
import dev.parallax.model.Furniture;
import dev.parallax.spark.Rows;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Learns the page furniture of each outlet and cuts it out of the articles.
 *
 * <p>It is learnt from at most some {@value #SAMPLE} texts of an outlet, which a hash of their own chooses, so that learning costs no more for an outlet of a million
 * articles and does not hang on how rows are partitioned. All of an outlet's sample is in one task ({@link Learner}); what was learnt, at most
 * {@value Learner#MOST} pieces an outlet, goes to all tasks ({@link Cutting}).
 */
public final class PageFurniture {

    /** So many texts show what stands in a fiftieth of them. */
    private static final int SAMPLE = 1_000;

    /** Longer bodies are compilations, from which nothing is learnt; it bounds the memory of a task. */
    private static final int LONGEST = 150_000;

    private static final int PARTS = 1 << 20;

    private final SparkSession spark;
    private final FurnitureLines lines;
    private final Topic topic;
    private final int minimumWords;
    private final boolean keep;

    /**
     * @param lines what the researcher wants cut or kept
     * @param topic which articles to keep, asked again of what is left; null for all
     * @param minimumWords words that what is left must have
     * @param keep whether furniture is only looked for, and stays
     */
    public PageFurniture(SparkSession spark, FurnitureLines lines, Topic topic, int minimumWords, boolean keep) {
        this.spark = spark;
        this.lines = lines;
        this.topic = topic;
        this.minimumWords = minimumWords;
        this.keep = keep;
    }

    /** The articles with their furniture cut, or refused. Learns at once, cuts when the rows are asked for. */
    public Dataset<Treated> treated(Dataset<Article> articles) {
        List<Learnt> learnt = learnt(articles.toDF()).collectAsList();
        Broadcast<List<Learnt>> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(learnt);
        return articles.mapPartitions(new Cutting(shared, lines, topic, minimumWords, keep), Rows.of(Treated.class));
    }

    private static Dataset<Learnt> learnt(Dataset<Row> articles) {
        Dataset<Row> texts = articles.select("outlet", "textHash", "body")
                .where(length(col("body")).leq(LONGEST));
        Dataset<Row> sizes = articles.groupBy("outlet")
                .agg(count_distinct(col("textHash")).as("texts"))
                .where(col("texts").geq(Learner.FEWEST));
        Column chosen = pmod(xxhash64(col("textHash")), lit(PARTS))
                .multiply(col("texts"))
                .lt((long) PARTS * SAMPLE);
        FlatMapGroupsFunction<String, Sample, Learnt> learn =
                (outlet, sample) -> learn(outlet, sample).iterator();
        return texts.join(sizes, "outlet")
                .where(chosen)
                .select("outlet", "body")
                .as(Rows.of(Sample.class))
                .groupByKey((MapFunction<Sample, String>) Sample::outlet, Encoders.STRING())
                .flatMapGroups(learn, Rows.of(Learnt.class));
    }

    private static List<Learnt> learn(String outlet, Iterator<Sample> sample) {
        return Learner.learn(
                outlet,
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(sample, Spliterator.NONNULL), false)
                        .map(Sample::body)
                        .distinct()
                        .toList());
    }

    /**
     * A text to learn from.
     *
     * @param outlet whose it is
     * @param body the text
     */
    public record Sample(String outlet, String body) {}

    /**
     * The table of what was found.
     *
     * @param articles accepted articles, with a column of the {@link Piece}s found in each
     */
    public static Dataset<Furniture> table(Dataset<Row> articles) {
        Column first = struct(col("published").isNull().as("undated"), col("published"), col("id"));
        return articles.select(
                        col("id"),
                        col("outlet"),
                        first.as("first"),
                        explode(col("pieces")).as("piece"))
                .groupBy(col("outlet"), col("piece.key"))
                .agg(
                        min_by(col("piece"), col("first")).as("piece"),
                        min_by(col("id"), col("first")).as("example"),
                        count_distinct(col("id")).as("articles"),
                        sum("piece.words").as("words"))
                .select(
                        col("outlet"),
                        col("piece.text"),
                        col("piece.kind"),
                        col("piece.place"),
                        col("articles"),
                        col("words"),
                        col("example"))
                .as(Rows.of(Furniture.class));
    }
}

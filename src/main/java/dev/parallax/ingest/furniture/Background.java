package dev.parallax.ingest.furniture;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.struct;

import dev.parallax.model.Article;
import dev.parallax.model.Segment;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Marks background: sentences of {@value Passage#LEAST_WORDS} words or more that an outlet printed in an earlier article, the same but for numbers, dates and case. The
 * earliest article has them as its own; the later ones get a segment, so that they count once.
 *
 * <p>Articles of one reuse cluster count as one piece of evidence anyway. So what an article shares with the first one only because it is an update or a reprint of it
 * is not marked.
 */
public final class Background {

    static final String KIND = "background";

    /** Code points of space between two sentences: one, or the empty line between paragraphs. */
    private static final int BETWEEN = 2;

    private Background() {}

    /**
     * The same articles with segments of background added.
     *
     * @param marked articles that know their reuse cluster
     * @param passages rows (id, passages, segments): the sentences of each article, and the segments it has already
     */
    public static Dataset<Article> mark(Dataset<Article> marked, Dataset<Row> passages, Staging staging) {
        Dataset<Row> each = passages.select(col("id"), explode(col("passages")).as("passage"));
        Dataset<Row> shared = each.groupBy("passage.key")
                .agg(count("*").as("holders"))
                .where("holders > 1")
                .select("key");
        Dataset<Row> order = marked.select(
                col("id").as("holder"),
                col("outlet"),
                col("reuseCluster"),
                struct(col("published").isNull().as("undated"), col("published"), col("id"))
                        .as("order"));
        Dataset<Row> holders = each.join(shared, col("passage.key").equalTo(col("key")), "left_semi")
                .join(order, col("id").equalTo(col("holder")));
        // What another outlet has printed is still news in this one.
        var inOrder = Window.partitionBy("outlet", "passage.key").orderBy(col("order"), col("passage.begin"));
        Dataset<Row> later = holders.withColumn(
                        "earliest", first("reuseCluster").over(inOrder))
                .where(col("earliest").notEqual(col("reuseCluster")))
                .groupBy("id")
                .agg(array_sort(collect_list("passage")).as("repeated"));
        MapFunction<Repeated, Marked> segments = Repeated::marked;
        Dataset<Row> marks = staging.keep(
                "background",
                later.join(passages.select("id", "segments"), "id")
                        .as(Rows.of(Repeated.class))
                        .map(segments, Rows.of(Marked.class))
                        .toDF());
        return marked.toDF()
                .join(marks.withColumnRenamed("id", "holder"), col("id").equalTo(col("holder")), "left")
                .withColumn("segments", coalesce(col("marks"), col("segments")))
                .drop("holder", "marks")
                .as(Rows.of(Article.class));
    }

    /**
     * An article that repeats something.
     *
     * @param id the article
     * @param repeated its sentences that stood in an earlier one
     * @param segments what it has already
     */
    public record Repeated(String id, List<Passage> repeated, List<Segment> segments) {

        private Marked marked() {
            List<Segment> all = new ArrayList<>(segments);
            Segment open = null;
            List<Passage> inOrder = repeated.stream()
                    .sorted(Comparator.comparingInt(Passage::begin))
                    .toList();
            for (Passage passage : inOrder) {
                if (segments.stream()
                        .anyMatch(other -> other.begin() < passage.end() && passage.begin() < other.end())) {
                    continue;
                }
                if (open != null && passage.begin() - open.end() <= BETWEEN) {
                    all.remove(all.size() - 1);
                    open = new Segment(open.begin(), passage.end(), KIND, null);
                } else {
                    open = new Segment(passage.begin(), passage.end(), KIND, null);
                }
                all.add(open);
            }
            all.sort(Comparator.comparingInt(Segment::begin));
            return new Marked(id, all);
        }
    }

    /**
     * An article and its segments, background among them.
     *
     * @param id the article
     * @param marks its segments in text order
     */
    public record Marked(String id, List<Segment> marks) {}
}

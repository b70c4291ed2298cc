package dev.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.spark.Parts;
import dev.parallax.spark.Rows;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which sentences go into the page, with their articles and what in them stands in quotation marks. */
final class Evidences {

    private static final String[] PLACE = {"article", "part", "begin", "end"};

    private final Dataset<Row> evidence;

    /** @param evidence the evidence of the page's outlets and subjects, whole corpus */
    Evidences(Dataset<Row> evidence) {
        this.evidence = evidence;
    }

    /**
     * A sentence with its article, one of the page's.
     *
     * @param quotes quotations of the whole text, in order; null if the text has no annotation
     */
    public record Found(
            String article,
            String part,
            int begin,
            int end,
            String sentence,
            String title,
            String outlet,
            LocalDate day,
            String url,
            List<Span> quotes) {}

    /** Code points of a text, the end exclusive. */
    public record Span(int begin, int end) {}

    /** That a sentence stands behind a cell. */
    public record Reference(
            String outlet,
            String measure,
            String subject,
            String voice,
            String view,
            int rank,
            String article,
            String part,
            int begin,
            int end) {}

    /** How many sentences there are. */
    long sentences() {
        return evidence.select("article", "part", "begin", "end").distinct().count();
    }

    /** Every cell's first sentences before any cell's second, at most so many; ties in the order of the articles' identifiers. */
    Dataset<Row> strongest(int most) {
        return evidence.groupBy("article", "part", "begin", "end")
                .agg(min("rank").as("best"), min("sentence").as("sentence"))
                .orderBy(col("best"), col("article"), col("part"), col("begin"))
                .limit(most);
    }

    /** Sentences of both, each once. */
    static Dataset<Row> together(Dataset<Row> one, Dataset<Row> other) {
        return one.unionByName(other)
                .groupBy("article", "part", "begin", "end")
                .agg(min("best").as("best"), min("sentence").as("sentence"));
    }

    /** The sentences with what a reader wants to know of them. */
    static List<Found> found(Dataset<Row> sentences, Dataset<Article> articles, Dataset<Annotation> annotations) {
        Dataset<Row> sources = articles.select(
                col("id").as("article"),
                col("title"),
                col("otherTitles"),
                col("outlet"),
                col("day"),
                when(lower(col("url")).rlike("^https?://"), col("url")).as("url"),
                col("textHash"),
                col("titleHash"));
        Dataset<Row> placed = sentences.join(sources, "article").withColumn("hash", Parts.hash());
        Dataset<Row> quotes = annotations
                .groupBy(col("textHash").as("hash"))
                .agg(max_by(col("quotes"), col("pipeline")).as("quotes"));
        return placed.join(quotes, placed.col("hash").equalTo(quotes.col("hash")), "left")
                .drop("hash")
                .orderBy("best", PLACE)
                .as(Rows.of(Found.class))
                .collectAsList();
    }

    /** What stands behind the cells, first sentences first. */
    List<Reference> references(int depth) {
        return evidence.filter(col("rank").leq(depth))
                .orderBy("outlet", "measure", "subject", "voice", "view", "rank")
                .as(Rows.of(Reference.class))
                .collectAsList();
    }
}

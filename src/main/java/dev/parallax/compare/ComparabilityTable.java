package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.compare.TimeSpans.Unit;
import dev.parallax.model.Article;
import dev.parallax.model.Comparability;
import dev.parallax.spark.Rows;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What speaks for and against comparing each outlet's articles with those of the others, month by month and over the whole.
 *
 * @param reference the outlets that others are compared with
 * @param minimum dated articles that an outlet must have for its days to be known
 * @param topic days that the codebook's topic names
 */
record ComparabilityTable(Reference reference, int minimum, TopicDays topic) implements Serializable {

    /** A run of letters or digits, as ingest counts words. */
    private static final String WORD = "[\\p{L}\\p{Nd}]+";

    /** Words of a headline that have a capital in title case: shorter ones may be prepositions or articles. */
    private static final String LONG_WORD = "(?<!\\p{L})\\p{L}{4,}";

    private static final String LONG_SMALL_WORD = "(?<!\\p{L})\\p{Ll}\\p{L}{3,}";

    Dataset<Comparability> of(Dataset<Article> articles) {
        Dataset<Row> placed = articles.select(described())
                .withColumn("period", lit(Placement.WHOLE))
                .withColumn("grouping", lit(CellTally.OUTLET));
        TimeSpans spans = TimeSpans.of(placed, reference, minimum);
        Dataset<Row> days = Overlaps.withPublishing(placed, spans);
        Column whole = lit(null).cast("date");
        Column months = when(col("day").isNull(), array(whole))
                .otherwise(array(whole, trunc(col("day"), "month").cast("date")));
        return days.withColumn("month", explode(months))
                .groupBy("unit", "month")
                .agg(count(lit(1)).as("articles"), aggregates())
                .as(Rows.of(Sums.class))
                .map((MapFunction<Sums, Comparability>) sums -> row(sums, spans), Rows.of(Comparability.class))
                .repartition(1)
                .sortWithinPartitions("outlet", "month");
    }

    /** What is counted of an outlet in a month; counts are of articles where nothing else is said. */
    public record Sums(
            String unit,
            LocalDate month,
            long articles,
            long dated,
            LocalDate firstDay,
            LocalDate lastDay,
            long publishing,
            long onTopic,
            double medianWords,
            long paragraphs,
            long wordsRead,
            long wordsSetApart,
            long damaged,
            long agencyCopy,
            long headlines,
            long titleCase,
            long capitals) {}

    private Column[] described() {
        Column setApart = words("furniture").plus(words("tail"));
        return new Column[] {
            col("outlet").as("unit"),
            col("day"),
            col("words"),
            col("wordsRead"),
            setApart.as("wordsSetApart"),
            onTopic().as("onTopic"),
            contains(col("body"), lit("\n\n")).as("paragraphs"),
            exists(col("issues"), issue -> issue.startsWith("damaged_")).as("damaged"),
            col("agencyCopy").or(col("reuseClass").equalTo("reprint")).as("agencyCopy"),
            col("title").isNotNull().as("headlines"),
            isTitleCase(col("title")).as("titleCase"),
            isCapitals(col("title")).as("capitals")
        };
    }

    private static Column words(String text) {
        return coalesce(size(regexp_extract_all(col(text), lit(WORD), lit(0))), lit(0));
    }

    private Column onTopic() {
        return Stream.of(
                        topic.from() == null ? null : col("day").geq(topic.from()),
                        topic.to() == null ? null : col("day").leq(topic.to()))
                .filter(Objects::nonNull)
                .reduce(lit(topic.areNamed()), Column::and);
    }

    private static Column isCapitals(Column title) {
        return title.rlike("\\p{Lu}.*\\p{Lu}").and(not(title.rlike("\\p{Ll}")));
    }

    private static Column isTitleCase(Column title) {
        Column words = size(regexp_extract_all(title, lit(LONG_WORD), lit(0)));
        return words.gt(1).and(not(title.rlike(LONG_SMALL_WORD))).and(not(isCapitals(title)));
    }

    private static Column[] aggregates() {
        return Stream.concat(
                        Stream.of(
                                count("day").as("dated"),
                                min("day").as("firstDay"),
                                max("day").as("lastDay"),
                                coalesce(sum(when(col("day").isNotNull(), col("units"))), lit(0L))
                                        .as("publishing"),
                                median(col("words")).as("medianWords"),
                                sum("wordsRead").cast("long").as("wordsRead"),
                                sum("wordsSetApart").cast("long").as("wordsSetApart")),
                        Stream.of(
                                        "onTopic",
                                        "paragraphs",
                                        "damaged",
                                        "agencyCopy",
                                        "headlines",
                                        "titleCase",
                                        "capitals")
                                .map(name -> count_if(col(name)).as(name)))
                .toArray(Column[]::new);
    }

    private Comparability row(Sums sums, TimeSpans spans) {
        Unit unit = new Unit(Placement.WHOLE, CellTally.OUTLET, sums.unit());
        return new Comparability(
                sums.unit(),
                sums.month(),
                sums.articles(),
                1 - share(sums.dated(), sums.articles()),
                sums.firstDay(),
                sums.lastDay(),
                spans.overlap(unit, sums.dated(), sums.publishing()),
                topic.areNamed() ? share(sums.onTopic(), sums.dated()) : null,
                sums.medianWords(),
                share(sums.paragraphs(), sums.articles()),
                share(sums.wordsSetApart(), sums.wordsRead()),
                share(sums.damaged(), sums.articles()),
                share(sums.agencyCopy(), sums.articles()),
                share(sums.titleCase(), sums.headlines()),
                share(sums.capitals(), sums.headlines()));
    }

    private static Double share(long count, long of) {
        return of == 0 ? null : count / (double) of;
    }
}

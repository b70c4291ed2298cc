package dev.parallax.report;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.parallax.model.Article;
import dev.parallax.spark.Parts;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Which outlets report what the actors say, in which words: counts of all statements, and a few of them in full. Own reporting only. */
final class Quoting {

    private static final int ACTORS = 60;
    private static final int EACH = 3;
    private static final int MOST = 1_500;
    private static final int CUES = 5;

    /** A speaker and reporting word further away from what is said than this stand in another paragraph; the excerpt does without. */
    private static final int NEAR = 500;

    private final Dataset<Article> articles;
    private final Dataset<Row> statements;
    private final Dataset<Row> chosen;

    private Quoting(Dataset<Article> articles, Dataset<Row> statements) {
        this.articles = articles;
        this.statements = statements;
        var telling = Window.partitionBy("actor", "outlet")
                .orderBy(
                        col("cue").isNull(),
                        col("cueClass").isin("neutral", "other"),
                        col("article"),
                        col("part"),
                        col("contentBegin"),
                        col("contentEnd"),
                        col("cueBegin"),
                        col("speakerBegin"));
        this.chosen = statements
                .withColumn("place", row_number().over(telling))
                .filter(col("place").leq(EACH))
                .orderBy("place", "actor", "outlet")
                .limit(MOST);
    }

    /** A statement that is shown, with the place of its words. */
    public record Chosen(
            String actor,
            String outlet,
            String article,
            String part,
            int begin,
            int end,
            String voice,
            String cue,
            String cueClass) {}

    /** How often an outlet reports a statement of an actor, how often word for word, and with which words most. */
    public record Reported(String actor, String outlet, long statements, long verbatim, List<Cue> cues) {}

    /** A reporting word: its lemma, what it tells, and how often it is used. */
    public record Cue(String word, String tells, long times) {}

    /** Of the actors with most statements; null if the study has no statements table. */
    static Quoting of(Tables tables, Dataset<Article> articles, List<String> outlets) {
        if (!tables.exists(Table.STATEMENTS)) {
            return null;
        }
        Dataset<Row> own = articles.filter(Outlets.OWN.and(col("outlet").isin(outlets.toArray())))
                .select(col("id").as("article"), col("outlet"));
        Dataset<Row> spoken =
                tables.read(Table.STATEMENTS).filter(col("actor").isNotNull()).join(own, "article");
        Object[] actors = spoken
                .groupBy("actor")
                .agg(count(lit(1)).as("count"))
                .orderBy(col("count").desc(), col("actor"))
                .limit(ACTORS)
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toArray();
        return new Quoting(articles, spoken.filter(col("actor").isin(actors)));
    }

    /** Counts, by actor and outlet. */
    List<Reported> counts() {
        var frequent =
                Window.partitionBy("actor", "outlet").orderBy(col("times").desc(), col("cue"), col("cueClass"));
        Dataset<Row> cues = statements
                .groupBy("actor", "outlet", "cue", "cueClass")
                .agg(
                        count(lit(1)).as("times"),
                        count_if(col("voice").equalTo("quoted")).as("quoted"))
                .withColumn("place", row_number().over(frequent));
        Column cue = struct(col("place"), col("cue").as("word"), col("cueClass").as("tells"), col("times"));
        return cues.groupBy("actor", "outlet")
                .agg(
                        sum("times").as("statements"),
                        sum("quoted").as("verbatim"),
                        array_sort(collect_list(when(
                                        col("cue").isNotNull().and(col("place").leq(CUES)), cue)))
                                .as("cues"))
                .orderBy(col("actor"), col("statements").desc(), col("outlet"))
                .as(Rows.of(Reported.class))
                .collectAsList();
    }

    /** Some of each actor and outlet, those with a reporting word that tells more than that somebody spoke first. */
    Map<List<String>, List<Chosen>> chosen() {
        Map<List<String>, List<Chosen>> byActorAndOutlet = new HashMap<>();
        placed().orderBy("actor", "outlet", "place")
                .as(Rows.of(Chosen.class))
                .collectAsList()
                .forEach(c -> byActorAndOutlet
                        .computeIfAbsent(List.of(c.actor(), c.outlet()), k -> new ArrayList<>())
                        .add(c));
        return byActorAndOutlet;
    }

    /** Their words, as evidence. */
    Dataset<Row> sentences() {
        Dataset<Row> texts = articles.select(col("id").as("article"), col("title"), col("otherTitles"), col("body"));
        return placed().join(texts, "article")
                .select(
                        col("article"),
                        col("part"),
                        col("begin"),
                        col("end"),
                        lit(1).as("best"),
                        substring(Parts.text(), col("begin").plus(1), col("end").minus(col("begin")))
                                .as("sentence"))
                .distinct();
    }

    /** What is said with the words for the speaker and the reporting word, where they stand near. */
    private Dataset<Row> placed() {
        Column first = least(col("contentBegin"), col("cueBegin"), col("speakerBegin"));
        Column last = greatest(col("contentEnd"), col("cueEnd"), col("speakerEnd"));
        Column near = last.minus(first).leq(NEAR);
        return chosen.withColumn("begin", when(near, first).otherwise(col("contentBegin")))
                .withColumn("end", when(near, last).otherwise(col("contentEnd")));
    }
}

package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.model.Article;
import dev.parallax.model.Evidence;
import dev.parallax.model.Observation;
import dev.parallax.spark.Parts;
import dev.parallax.spark.Rows;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** The sentences behind the numbers of the outlets: the strongest of each cell, by absolute weight. */
final class EvidenceRanking {

    private static final int KEPT = 10;

    private EvidenceRanking() {}

    /** @param settings their minimum of reuse clusters is what an outlet must have in a week */
    static Dataset<Evidence> strongest(
            Dataset<Observation> observations, Dataset<Article> articles, CompareSettings settings) {
        Dataset<Row> members = Placement.inSupportedWeeks(Placement.members(articles), settings.minimum());
        Dataset<Row> ranked = ranked(excerpts(observations), members, settings.split());
        Dataset<Row> texts = articles.select(col("id").as("article"), col("title"), col("otherTitles"), col("body"));
        Column sentence =
                substring(Parts.text(), col("begin").plus(1), col("end").minus(col("begin")));
        return ranked.join(texts, "article")
                .withColumn("sentence", sentence)
                .select(col("*"), inline(col("ranks")))
                .as(Rows.of(Evidence.class));
    }

    private static Dataset<Row> excerpts(Dataset<Observation> observations) {
        return observations
                .where(col("denominator").gt(0))
                .select(
                        col("article"),
                        col("measure"),
                        col("subject"),
                        col("voice"),
                        explode(col("excerpts")).as("excerpt"))
                .select(col("*"), col("excerpt.*"))
                .drop("excerpt");
    }

    /** Ranks of all views come from one sorting: a view's rank is how many of its excerpts have come so far. */
    private static Dataset<Row> ranked(Dataset<Row> excerpts, Dataset<Row> members, LocalDate split) {
        WindowSpec soFar = Window.partitionBy("outlet", "measure", "subject", "voice", "period", "start")
                .orderBy(abs(col("weight")).desc(), col("article"), col("part"), col("begin"))
                .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
        return Placement.inPeriods(excerpts.join(members.drop("groups", "cluster"), "article"), split)
                .withColumn("all", lit(true))
                .withColumn("ranks", ranks(soFar))
                .where(size(col("ranks")).gt(0));
    }

    /** Structs (view, rank) of the views that an excerpt is among the strongest of. */
    private static Column ranks(WindowSpec soFar) {
        Column views = array(Arrays.stream(View.values())
                .map(view -> when(
                        col(view.label()),
                        struct(
                                lit(view.label()).as("view"),
                                sum(col(view.label()).cast("int"))
                                        .over(soFar)
                                        .cast("int")
                                        .as("rank"))))
                .toArray(Column[]::new));
        return filter(views, view -> view.getField("rank").leq(KEPT));
    }
}

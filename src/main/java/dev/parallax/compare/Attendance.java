package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.model.Article;
import dev.parallax.model.Coverage;
import dev.parallax.model.StoryArticle;
import dev.parallax.spark.Rows;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Which outlet attended to which story, against the independence of outlet and story in their contingency table.
 *
 * <p>An outlet without an article in a story has a row if one or more was to be expected: expectations add up to the number of articles, so
 * the table is at most twice as long as the articles are many.
 */
final class Attendance {

    /** What is expected in cells that are tested: all have a row, so that tests are not chosen by their outcome. */
    private static final double TESTED = 1;

    private static final double SURE = 0.05;

    private static final UserDefinedFunction P = udf(
            (UDF3<Long, Double, Double, Double>)
                    (articles, expected, dispersion) -> new ClumpedCount(expected, dispersion).p(articles),
            DataTypes.DoubleType);

    private Attendance() {}

    static Dataset<Coverage> of(Dataset<StoryArticle> stories, Dataset<Article> articles) {
        Dataset<Row> originals =
                stories.join(Placement.members(articles).where("original").select("article", "outlet"), "article");
        Dataset<Row> byStory = originals
                .groupBy("story", "outlet")
                .agg(count(lit(1)).as("articles"))
                .groupBy("story")
                .agg(
                        sum("articles").as("storyArticles"),
                        map_from_entries(collect_list(struct("outlet", "articles")))
                                .as("given"));
        Dataset<Row> byOutlet = originals.groupBy("outlet").agg(count(lit(1)).as("outletArticles"));
        Dataset<Row> all = byOutlet.agg(sum("outletArticles").as("all"));
        Column residual = col("articles").minus(col("expected")).divide(sqrt(col("expected")));
        Dataset<Row> rows = byStory.crossJoin(broadcast(byOutlet.crossJoin(all)))
                .withColumn("articles", coalesce(col("given").getItem(col("outlet")), lit(0L)))
                .withColumn(
                        "expected",
                        col("outletArticles").multiply(col("storyArticles")).divide(col("all")))
                .where(col("articles").gt(0).or(col("expected").geq(TESTED)))
                .withColumn("residual", residual);
        return FalseDiscovery.adjusted(tested(rows), "family", "p", "q")
                .withColumn("omission", col("articles").equalTo(0).and(coalesce(col("q").lt(SURE), lit(false))))
                .sort("story", "outlet")
                .as(Rows.of(Coverage.class));
    }

    /**
     * Rows with p. The dispersion is the mean square of the adjusted residuals (Haberman 1973), (M - E) / sqrt(E (1 - n_o / N) (1 - n_s / N)), of all rows
     * that are tested, or of the outlet's if that is more, and at least 1. What outlets really do otherwise makes it larger as well, which is on the safe side.
     */
    private static Dataset<Row> tested(Dataset<Row> rows) {
        Column isTested = col("expected").geq(TESTED);
        Column variance = lit(1).minus(col("outletArticles").divide(col("all")))
                .multiply(lit(1).minus(col("storyArticles").divide(col("all"))));
        // Nothing varies where one outlet or one story has all articles.
        Column square = try_divide(col("residual").multiply(col("residual")), variance);
        Column tested = when(isTested, square);
        Column mean = avg(tested).over(Window.partitionBy("family"));
        Column own = avg(tested).over(Window.partitionBy("family", "outlet"));
        return rows.withColumn("family", lit(0))
                .withColumn("dispersion", greatest(coalesce(mean, lit(1.0)), coalesce(own, lit(1.0)), lit(1.0)))
                .withColumn("p", when(isTested, P.apply(col("articles"), col("expected"), col("dispersion"))));
    }
}

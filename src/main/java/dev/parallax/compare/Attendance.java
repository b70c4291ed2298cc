package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.model.Article;
import dev.parallax.model.Coverage;
import dev.parallax.model.StoryArticle;
import dev.parallax.spark.Rows;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which outlet attended to which story, against the independence of outlet and story in their contingency table.
 *
 * <p>An outlet without an article in a story has a row if one or more was to be expected: expectations add up to the number of articles, so
 * the table is at most twice as long as the articles are many.
 */
final class Attendance {

    private static final double TELLING_SILENCE = 3;

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
        return byStory.crossJoin(broadcast(byOutlet.crossJoin(all)))
                .withColumn("articles", coalesce(col("given").getItem(col("outlet")), lit(0L)))
                .withColumn(
                        "expected",
                        col("outletArticles").multiply(col("storyArticles")).divide(col("all")))
                .where(col("articles").gt(0).or(col("expected").geq(1)))
                .withColumn("residual", residual)
                .withColumn(
                        "omission",
                        col("articles").equalTo(0).and(col("expected").geq(TELLING_SILENCE)))
                .sortWithinPartitions("story", "outlet")
                .as(Rows.of(Coverage.class));
    }
}

package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.model.Article;
import dev.parallax.model.StoryArticle;
import dev.parallax.model.Wording;
import dev.parallax.spark.Forest;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Groups articles into stories: the same days, the same telling words.
 *
 * <p>An article's profile is its {@value #WORDS} heaviest lemmas by tf-idf, (1 + ln uses) ln(articles / articles with it), as a vector of
 * length 1. Two articles up to {@value #DAYS} days apart resemble each other by the cosine of their profiles times exp(-days / 2). Then quick
 * shift (Vedaldi and Soatto 2008): an article is as central as the sum of its resemblances, and goes with the more central article that it
 * resembles most. So an article that touches two events goes with one of them and does not join their stories, as it does where all that
 * resemble each other are joined; only a round-up that is more central than the articles on each of its events draws them together.
 *
 * <p>Weights are multiples of 2^-13 and their products of 2^-26, so that sums come out the same in any order.
 */
final class Stories {

    private static final Grams LEMMAS = new Grams(Set.of("title", "body"), 1);
    private static final int WORDS = 100;
    private static final int DAYS = 3;

    /** Days in which resemblance falls to 1/e: what follows an event day by day uses its words anew. */
    private static final double FADING = 2;

    /** Least resemblance that counts. */
    private static final double LEAST = 0.08;

    /** Articles of one day that share a lemma; beyond that it is no news, and pairs would be too many. */
    private static final int CROWD = 1000;

    private final Staging staging;

    Stories(Staging staging) {
        this.staging = staging;
    }

    Dataset<StoryArticle> of(Dataset<Wording> wordings, Dataset<Article> articles) {
        Dataset<Row> days =
                articles.where(col("day").isNotNull()).select(col("id").as("article"), col("day"));
        Dataset<Row> profiles = staging.keep("profiles", profiles(wordings, days));
        Dataset<Row> neighbours = staging.keep("neighbours", neighbours(profiles));
        Dataset<Row> nearest = staging.keep("nearest", nearest(neighbours));
        Dataset<Row> links = nearest.select(
                col("article").as("id"), col("nearest").as("target"), lit(true).as("whole"));
        Dataset<Row> roots = Forest.roots(links, staging.in("stories"))
                .select(col("id").as("article"), col("root").as("story"));
        return days.join(wordings.select("article"), "article")
                .join(nearest, new String[] {"article"}, "left")
                .join(roots, new String[] {"article"}, "left")
                .withColumn("story", coalesce(col("story"), col("article")))
                .sortWithinPartitions("story", "article")
                .as(Rows.of(StoryArticle.class));
    }

    /** Rows (article, day, lemma, weight). */
    private static Dataset<Row> profiles(Dataset<Wording> wordings, Dataset<Row> days) {
        double articles = days.count();
        Column weight = lit(1).plus(log(col("uses"))).multiply(log(lit(articles).divide(col("users"))));
        Column heaviest =
                slice(array_sort(collect_list(struct(negate(col("weight")).as("lack"), col("term")))), 1, WORDS);
        Column length = sqrt(aggregate(
                col("words"),
                lit(0.0),
                (sum, word) -> sum.plus(word.getField("lack").multiply(word.getField("lack")))));
        Dataset<Row> grams = wordings.flatMap(LEMMAS, Rows.of(Gram.class)).join(days, "article");
        return Grams.withUsers(grams)
                .where(col("users").gt(1).and(col("users").lt(articles)))
                .withColumn("weight", weight)
                .groupBy("article", "day")
                .agg(heaviest.as("words"))
                .withColumn("length", length)
                .select(
                        col("article"),
                        col("day"),
                        col("length"),
                        explode(col("words")).as("word"))
                .select(
                        col("article"),
                        col("day"),
                        col("word.term").as("lemma"),
                        rounded(negate(col("word.lack")).divide(col("length")), 0x1p13)
                                .as("weight"));
    }

    /** Rows (article, neighbour, similarity), each pair both ways. */
    private static Dataset<Row> neighbours(Dataset<Row> profiles) {
        Dataset<Row> telling = profiles.withColumn("crowd", count(lit(1)).over(Window.partitionBy("lemma", "day")))
                .where(col("crowd").leq(CROWD))
                .drop("crowd");
        Dataset<Row> earlier = telling.select(
                        col("lemma"),
                        col("article").as("earlier"),
                        col("day").as("from"),
                        col("weight").as("earlierWeight"),
                        explode(sequence(lit(0), lit(DAYS))).as("days"))
                .withColumn("day", date_add(col("from"), col("days")));
        Column similarity = rounded(
                sum(col("weight").multiply(col("earlierWeight")))
                        .multiply(exp(negate(col("days")).divide(FADING))),
                0x1p26);
        Dataset<Row> pairs = earlier.join(telling, new String[] {"lemma", "day"}, "inner")
                .where(col("days").gt(0).or(col("earlier").lt(col("article"))))
                .groupBy("earlier", "article", "days")
                .agg(similarity.as("similarity"))
                .where(col("similarity").geq(LEAST));
        Column ways = array(
                struct(col("article").as("one"), col("earlier").as("other")),
                struct(col("earlier").as("one"), col("article").as("other")));
        return pairs.withColumn("way", explode(ways))
                .select(col("way.one").as("article"), col("way.other").as("neighbour"), col("similarity"));
    }

    /** Rows (article, nearest, similarity): the neighbour it resembles most of those that are more central. */
    private static Dataset<Row> nearest(Dataset<Row> neighbours) {
        Dataset<Row> central =
                neighbours.groupBy("article").agg(sum("similarity").as("centrality"));
        Dataset<Row> theirs =
                central.select(col("article").as("neighbour"), col("centrality").as("theirs"));
        return neighbours
                .join(central, "article")
                .join(theirs, "neighbour")
                .where(struct("theirs", "neighbour").gt(struct("centrality", "article")))
                .groupBy("article")
                .agg(max_by(struct("neighbour", "similarity"), struct("similarity", "theirs", "neighbour"))
                        .as("best"))
                .select(
                        col("article"),
                        col("best.neighbour").as("nearest"),
                        col("best.similarity").as("similarity"));
    }

    private static Column rounded(Column value, double grains) {
        return rint(value.multiply(grains)).divide(grains);
    }
}

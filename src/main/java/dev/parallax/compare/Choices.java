package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.compare.repetition.Repetitions;
import dev.parallax.model.Article;
import dev.parallax.model.Observation;
import dev.parallax.model.Wording;
import dev.parallax.spark.Rows;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * What outlets choose among, in their own words and of actors to give a say: rows (facet, choice, outlet, cluster, count) of articles that are
 * neither reprints nor agency copy. A sentence that an outlet prints again and again is no choice: it counts in the first of its articles only, by its lemmas in the
 * facet of terms, by its text in the others, where the ten strongest sentences of an article are known.
 */
final class Choices {

    private static final String FRAME = "frame";

    /** Facets that the numerators of a measure count. */
    private static final List<Facet> FACETS = List.of(
            new Facet("frames", FRAME, "author", ""),
            new Facet("actors", "attention_rate", "author", ""),
            new Facet("labels", "label", "author", ""),
            new Facet("sources", "source", "all", "actor:"));

    private static final Grams LEMMAS = new Grams(Set.of("body"), 1);

    private Choices() {}

    /** @param minimum articles that must use a lemma for it to count */
    static Dataset<Row> of(
            Dataset<Wording> wordings,
            Dataset<Observation> observations,
            Dataset<Article> articles,
            Dataset<Repetitions> repetitions,
            int minimum) {
        Dataset<Row> members = Placement.members(articles).where("original").select("article", "outlet", "cluster");
        Dataset<Row> grams = wordings.flatMap(LEMMAS, Rows.of(Gram.class))
                .join(members, "article")
                .join(broadcast(names(members)), new String[] {"term"}, "left_anti");
        return lemmas(grams, minimum)
                .union(counted(observations, members, repetitions))
                .toDF("facet", "choice", "outlet", "cluster", "count");
    }

    /** Lemmas that enough articles use, also when what an outlet repeats is counted once. */
    private static Dataset<Row> lemmas(Dataset<Row> grams, int minimum) {
        Column enough = col("users").geq(minimum);
        Column place = struct("article", "cluster");
        Dataset<Row> once = Grams.eachSentenceOnce(Grams.withUsers(grams).where(enough), place);
        // With what is repeated some of the users have gone; each row is of one article.
        return once.withColumn("users", count(lit(1)).over(Window.partitionBy("term")))
                .where(enough)
                .select(
                        lit("terms").as("facet"),
                        col("term").as("choice"),
                        col("outlet"),
                        col("place.cluster"),
                        col("uses"));
    }

    private static Dataset<Row> counted(
            Dataset<Observation> observations, Dataset<Row> members, Dataset<Repetitions> repetitions) {
        Column facet = coalesce(FACETS.stream().map(Facet::ofObservation).toArray(Column[]::new));
        return observations
                .where(col("numerator").gt(0))
                .withColumn("facet", facet)
                .where(col("facet").isNotNull())
                .join(members, "article")
                .join(repetitions, new String[] {"article"}, "left")
                .withColumn("count", col("numerator").minus(repeated()))
                .where(col("count").gt(0))
                .select(col("facet"), col("subject"), col("outlet"), col("cluster"), col("count"));
    }

    /** How much of a numerator stands in sentences that the outlet has printed before. A frame counts sentences, the other facets what is in them. */
    private static Column repeated() {
        Column again = filter(coalesce(col("repetitions"), array()), repetition -> repetition.getField("again"));
        Column sentences = filter(
                col("excerpts"),
                excerpt -> exists(again, known -> known.getField("place").equalTo(Repetitions.place(excerpt))));
        return when(col("measure").equalTo(FRAME), size(sentences).cast("double"))
                .otherwise(aggregate(sentences, lit(0.0), (sum, excerpt) -> sum.plus(excerpt.getField("weight"))));
    }

    /** Rows (term): the outlets' names. A name is left out of all outlets' words: out of its own alone, it would set the others apart. */
    private static Dataset<Row> names(Dataset<Row> members) {
        return members.select(OwnName.of(col("outlet")).as("term")).distinct();
    }

    /** @param subjects how the subjects begin that are choices */
    private record Facet(String name, String measure, String voice, String subjects) {
        private Column ofObservation() {
            return when(
                    col("measure")
                            .equalTo(measure)
                            .and(col("voice").equalTo(voice))
                            .and(col("subject").startsWith(subjects)),
                    name);
        }
    }
}

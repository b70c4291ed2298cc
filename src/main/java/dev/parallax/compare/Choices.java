package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.model.Article;
import dev.parallax.model.Observation;
import dev.parallax.model.Wording;
import dev.parallax.spark.Rows;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What outlets choose among, in their own words and of actors to give a say: rows (facet, choice, outlet, cluster, count) of articles that are
 * neither reprints nor agency copy.
 */
final class Choices {

    /** Facets that the numerators of a measure count. */
    private static final List<Facet> FACETS = List.of(
            new Facet("frames", "frame", "author", ""),
            new Facet("actors", "attention_rate", "author", ""),
            new Facet("labels", "label", "author", ""),
            new Facet("sources", "source", "all", "actor:"));

    private static final Grams LEMMAS = new Grams(Set.of("body"), 1);

    private Choices() {}

    /** @param minimum articles that must use a lemma for it to count */
    static Dataset<Row> of(
            Dataset<Wording> wordings, Dataset<Observation> observations, Dataset<Article> articles, int minimum) {
        Dataset<Row> members = Placement.members(articles).where("original").select("article", "outlet", "cluster");
        Dataset<Row> grams = wordings.flatMap(LEMMAS, Rows.of(Gram.class))
                .join(members, "article")
                .join(broadcast(names(members)), new String[] {"term"}, "left_anti");
        Dataset<Row> lemmas = Grams.withUsers(grams)
                .where(col("users").geq(minimum))
                .select(lit("terms").as("facet"), col("term").as("choice"), col("outlet"), col("cluster"), col("uses"));
        Column facet = coalesce(FACETS.stream().map(Facet::ofObservation).toArray(Column[]::new));
        Dataset<Row> counted = observations
                .where(col("numerator").gt(0))
                .withColumn("facet", facet)
                .where(col("facet").isNotNull())
                .join(members, "article")
                .select(col("facet"), col("subject"), col("outlet"), col("cluster"), col("numerator"));
        return lemmas.union(counted).toDF("facet", "choice", "outlet", "cluster", "count");
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

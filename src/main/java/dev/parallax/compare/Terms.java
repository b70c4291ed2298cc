package dev.parallax.compare;

import static org.apache.spark.sql.functions.*;

import dev.parallax.compare.Vocabulary.Total;
import dev.parallax.model.Article;
import dev.parallax.model.Term;
import dev.parallax.model.Wording;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds what each outlet says in its own words that the others do not, and what it does not say that they do.
 *
 * <p>What an outlet prints again and again is no choice of words: a sentence that stands word for word in several of its articles ("Click here
 * to get the app") counts in the first of them only. Nor is its own name: an outlet has no part in a term that holds it ({@link OwnName}).
 *
 * <p>Articles that are neither reprints nor agency copy count (view original). A candidate is a term that at least {@code minimum} of them
 * use; all uses of candidates are the whole that log odds refer to. The prior is the whole corpus, scaled to weigh as much as an average outlet,
 * so that it does not drown the outlets where there are many.
 */
final class Terms {

    static final Grams GRAMS = new Grams(Set.of("body"), 3);

    private static final int CONTEXTS = 5;

    private final CompareSettings settings;
    private final Staging staging;

    Terms(CompareSettings settings, Staging staging) {
        this.settings = settings;
        this.staging = staging;
    }

    Dataset<Term> of(Dataset<Wording> wordings, Dataset<Article> articles) {
        Dataset<Row> members = Placement.members(articles).where("original").select("article", "outlet");
        Dataset<Candidate> candidates =
                staging.keep("terms", candidates(wordings, members)).as(Rows.of(Candidate.class));
        Vocabulary vocabulary = vocabulary(candidates, members.join(wordings.select("article"), "article"));
        return candidates
                .flatMap(new TermContrasts(vocabulary, settings.level()), Rows.of(Term.class))
                .sortWithinPartitions(
                        col("outlet"), abs(col("lrc")).desc(), abs(col("z")).desc(), col("term"));
    }

    private Dataset<Row> candidates(Dataset<Wording> wordings, Dataset<Row> members) {
        Column enough = col("users").geq(settings.minimum());
        Column share = struct("outlet", "uses", "articles", "contexts");
        Dataset<Row> grams = wordings.flatMap(GRAMS, Rows.of(Gram.class))
                .join(members, "article")
                .where(not(OwnName.isHeld(col("term"), col("outlet"))));
        Column context = struct(col("article"), col("sentence.begin"), col("sentence.end"));
        return Grams.eachSentenceOnce(Grams.withUsers(grams).where(enough), context)
                .withColumnRenamed("place", "context")
                .groupBy("term", "n", "outlet")
                .agg(
                        sum("uses").as("uses"),
                        count(lit(1)).as("articles"),
                        min_by(col("context"), col("context"), CONTEXTS).as("contexts"))
                .groupBy("term", "n")
                .agg(
                        array_sort(collect_list(share)).as("shares"),
                        sum("articles").as("users"))
                .where(enough)
                .drop("users");
    }

    private static Vocabulary vocabulary(Dataset<Candidate> candidates, Dataset<Row> members) {
        Map<String, Total> outlets = new HashMap<>();
        Dataset<Row> articles = members.groupBy("outlet").agg(count(lit(1)), lit(0L));
        Dataset<Row> uses = candidates
                .select(explode(col("shares")).as("share"))
                .groupBy("share.outlet")
                .agg(lit(0L), sum("share.uses"));
        for (Row row : articles.unionAll(uses).collectAsList()) {
            outlets.merge(row.getString(0), new Total(row.getLong(1), row.getLong(2)), Total::plus);
        }
        return Vocabulary.of(outlets, candidates.count());
    }
}

package dev.parallax.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import dev.parallax.model.Line;
import dev.parallax.model.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The terms of an article: runs of lemmas of a sentence that neither begin nor end with a function word and have no gap within.
 *
 * @param parts of the article that count: title, body
 * @param longest how many lemmas a term may have
 */
record Grams(Set<String> parts, int longest) implements FlatMapFunction<Wording, Gram> {

    /**
     * Rows of terms with a column users, how many of the rows have the term. Terms are counted first and then looked up, as most are rare and soon dropped:
     * a window would sort them all.
     */
    static Dataset<Row> withUsers(Dataset<Row> terms) {
        Dataset<Row> users = terms.groupBy("term").agg(count(lit(1)).as("users"));
        return terms.join(users.hint("shuffle_hash"), "term");
    }

    /**
     * Rows (term, n, outlet, article, uses, place) of what an outlet says, a sentence that stands in several of its articles in the first of them only. All is done
     * where a join by terms has put the rows.
     *
     * @param grams rows of grams with their outlets
     * @param place what is wanted of where a sentence stands: a struct that begins with the article; the least of each article's comes out
     */
    static Dataset<Row> eachSentenceOnce(Dataset<Row> grams, Column place) {
        return grams.withColumn("sentence", explode(col("sentences")))
                .groupBy(col("term"), col("n"), col("outlet"), col("sentence.line"))
                .agg(max("sentence.uses").as("uses"), min(place).as("place"))
                .groupBy(col("term"), col("n"), col("outlet"), col("place.article"))
                .agg(sum("uses").as("uses"), min("place").as("place"));
    }

    @Override
    public Iterator<Gram> call(Wording wording) {
        Map<String, List<GramSentence>> sentences = new TreeMap<>();
        for (Line line : wording.lines()) {
            if (parts.contains(line.part())) {
                int hash = line.lemmas().hashCode();
                uses(line).forEach((term, uses) -> sentences
                        .computeIfAbsent(term, k -> new ArrayList<>())
                        .add(new GramSentence(hash, uses, line.begin(), line.end())));
            }
        }
        return sentences.entrySet().stream()
                .map(found -> gram(wording.article(), found.getKey(), found.getValue()))
                .iterator();
    }

    private static Gram gram(String article, String term, List<GramSentence> sentences) {
        // CoreNLP writes a space within a token as U+00A0: every space stands between two lemmas.
        int n = (int) term.chars().filter(character -> character == ' ').count() + 1;
        long uses = sentences.stream().mapToLong(GramSentence::uses).sum();
        return new Gram(article, term, n, uses, sentences);
    }

    /** How often a sentence has which terms. */
    private Map<String, Long> uses(Line line) {
        Map<String, Long> uses = new HashMap<>();
        List<String> lemmas = line.lemmas();
        for (int first = 0; first < lemmas.size(); first++) {
            for (int last = first; last < Math.min(lemmas.size(), first + longest); last++) {
                if (lemmas.get(last).isEmpty()) {
                    break;
                }
                if (telling(lemmas.get(first)) && telling(lemmas.get(last))) {
                    uses.merge(String.join(" ", lemmas.subList(first, last + 1)), 1L, Long::sum);
                }
            }
        }
        return uses;
    }

    private static boolean telling(String lemma) {
        return !lemma.isEmpty() && !FunctionWords.contains(lemma);
    }
}

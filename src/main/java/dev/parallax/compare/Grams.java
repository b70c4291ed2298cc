package dev.parallax.compare;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import dev.parallax.model.Line;
import dev.parallax.model.Wording;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
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

    @Override
    public Iterator<Gram> call(Wording wording) {
        Map<String, Gram> grams = new TreeMap<>();
        for (Line line : wording.lines()) {
            if (parts.contains(line.part())) {
                collect(wording.article(), line, grams);
            }
        }
        return grams.values().iterator();
    }

    private void collect(String article, Line line, Map<String, Gram> grams) {
        List<String> lemmas = line.lemmas();
        int hash = lemmas.hashCode();
        for (int first = 0; first < lemmas.size(); first++) {
            for (int last = first; last < Math.min(lemmas.size(), first + longest); last++) {
                if (lemmas.get(last).isEmpty()) {
                    break;
                }
                if (telling(lemmas.get(first)) && telling(lemmas.get(last))) {
                    String term = String.join(" ", lemmas.subList(first, last + 1));
                    Gram gram = new Gram(article, term, last - first + 1, 1, hash, line.begin(), line.end());
                    grams.merge(term, gram, (before, again) -> before.oneMore());
                }
            }
        }
    }

    private static boolean telling(String lemma) {
        return !lemma.isEmpty() && !FunctionWords.contains(lemma);
    }
}

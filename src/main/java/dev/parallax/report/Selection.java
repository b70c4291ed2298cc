package dev.parallax.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.parallax.model.Framing;
import dev.parallax.spark.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which cells of framing go into the page: those of the whole corpus, of the largest units, of the subjects with the clearest differences. */
final class Selection {

    private final Dataset<Row> kept;
    private final Map<String, List<String>> subjects;
    private final List<String> voices;
    private final int all;

    private Selection(Dataset<Row> kept, Map<String, List<String>> subjects, List<String> voices, int all) {
        this.kept = kept;
        this.subjects = subjects;
        this.voices = voices;
        this.all = all;
    }

    /** A subject of a measure: lowest q of any unit, the articles behind it, and how many cells it has. */
    private record Candidate(
            String measure, String subject, double q, long articles, long cells, List<String> voices) {}

    /** Chooses from framing, whose units are already those of the page. */
    static Selection of(Dataset<Framing> framing, Limits limits) {
        // A cell with too few texts for a number has nothing to show.
        Dataset<Row> whole = framing.filter(
                        col("period").equalTo("whole").and(col("estimate").isNotNull()))
                .toDF();
        // The codebook bounds the number of subjects, whatever the corpus.
        List<Candidate> candidates = whole
                .groupBy("measure", "subject")
                .agg(
                        coalesce(min(when(col("grouping").equalTo("outlet"), col("q"))), lit(1.0))
                                .as("q"),
                        coalesce(sum(when(col("grouping").equalTo("outlet"), col("nArticles"))), lit(0L))
                                .as("articles"),
                        count(lit(1)).as("cells"),
                        collect_set("voice"))
                .orderBy(col("q"), col("articles").desc(), col("measure"), col("subject"))
                .collectAsList()
                .stream()
                .map(r -> new Candidate(
                        r.getString(0), r.getString(1), r.getDouble(2), r.getLong(3), r.getLong(4), r.getList(5)))
                .toList();
        Map<String, List<String>> subjects = choose(candidates, limits);
        List<String> voices = candidates.stream()
                .flatMap(candidate -> candidate.voices().stream())
                .distinct()
                .sorted()
                .toList();
        return new Selection(whole, subjects, voices, candidates.size());
    }

    /** The most subjects a measure, the same number for all, with which the cells stay within the limit. */
    private static Map<String, List<String>> choose(List<Candidate> candidates, Limits limits) {
        Map<String, List<Candidate>> byMeasure = new TreeMap<>();
        candidates.forEach(c ->
                byMeasure.computeIfAbsent(c.measure(), k -> new ArrayList<>()).add(c));
        int most = limits.subjects();
        while (most > 1 && cells(byMeasure, most) > limits.cells()) {
            most--;
        }
        Map<String, List<String>> chosen = new TreeMap<>();
        for (var measure : byMeasure.entrySet()) {
            chosen.put(
                    measure.getKey(),
                    measure.getValue().stream()
                            .limit(most)
                            .map(Candidate::subject)
                            .toList());
        }
        return chosen;
    }

    private static long cells(Map<String, List<Candidate>> byMeasure, int most) {
        return byMeasure.values().stream()
                .flatMap(list -> list.stream().limit(most))
                .mapToLong(Candidate::cells)
                .sum();
    }

    /** Subjects of each measure, clearest differences first. */
    Map<String, List<String>> subjects() {
        return subjects;
    }

    /** Voices of the cells, by name. */
    List<String> voices() {
        return voices;
    }

    /** How many there were to choose from. */
    int candidates() {
        return all;
    }

    /** The chosen cells. */
    Dataset<Row> cells() {
        return only(kept);
    }

    /** The first so many subjects of each measure. */
    List<Chosen> first(int most) {
        List<Chosen> first = new ArrayList<>();
        subjects.forEach((measure, list) ->
                list.stream().limit(most).forEach(subject -> first.add(new Chosen(measure, subject))));
        return first;
    }

    /** Rows with a measure and a subject, of the chosen ones only. */
    Dataset<Row> only(Dataset<Row> rows) {
        return only(rows, first(Integer.MAX_VALUE));
    }

    /** Rows with a measure and a subject, of these only. */
    static Dataset<Row> only(Dataset<Row> rows, List<Chosen> chosen) {
        Dataset<Row> few =
                rows.sparkSession().createDataset(chosen, Rows.of(Chosen.class)).toDF();
        return rows.join(broadcast(few), new String[] {"measure", "subject"}, "left_semi");
    }

    /** A measure and a subject of it. */
    public record Chosen(String measure, String subject) {}
}

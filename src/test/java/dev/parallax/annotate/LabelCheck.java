package dev.parallax.annotate;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.model.Annotation;
import dev.parallax.model.Clause;
import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * Compares the compact annotators with CoreNLP's own on articles of any file: every token, sentence, clause and probability that a table
 * stores. Prints how many were compared and how many are equal, probabilities to a millionth. See docs/performance.md.
 */
public final class LabelCheck {

    private static final double MILLIONTH = 1e-6;

    private final Map<String, Count> counts = new TreeMap<>();

    /** How many were compared, and how many of them are equal. */
    record Count(long compared, long equal) {
        private Count plus(Count more) {
            return new Count(compared + more.compared, equal + more.equal);
        }
    }

    /** @param arguments a gzip JSON Lines file with a {@code body} in each record; how many of its articles */
    public static void main(String[] arguments) throws IOException {
        Annotator compact = Annotator.with(Annotators.COMPACT, Limits.standard());
        Annotator own = Annotator.with(Annotators.CORENLP, Limits.standard());
        LabelCheck check = new LabelCheck();
        articles(Path.of(arguments[0]), Integer.parseInt(arguments[1])).parallelStream()
                .map(body -> new Text("", body))
                .forEach(text -> check.compare(compact.annotate(text), own.annotate(text)));
        check.print();
    }

    static List<String> articles(Path file, int count) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String line;
            while (articles.size() < count && (line = lines.readLine()) != null) {
                articles.add(json.readTree(line).path("body").asText());
            }
        }
        return articles;
    }

    /** Compares what two pipelines say of the same text. */
    synchronized void compare(Annotation ours, Annotation expected) {
        count("articles: status", List.of(ours), List.of(expected), Annotation::status);
        count("sentences: place", ours.sentences(), expected.sentences(), s -> List.of(s.begin(), s.end()));
        count("sentences: status", ours.sentences(), expected.sentences(), Sentence::status);
        for (int i = 0;
                i < Math.min(ours.sentences().size(), expected.sentences().size());
                i++) {
            compare(ours.sentences().get(i), expected.sentences().get(i));
        }
    }

    /** What was compared so far. */
    Map<String, Count> counts() {
        return counts;
    }

    private void compare(Sentence ours, Sentence expected) {
        count("tokens: place", ours.tokens(), expected.tokens(), t -> List.of(t.begin(), t.end()));
        count("tokens: part of speech", ours.tokens(), expected.tokens(), Token::pos);
        count("tokens: lemma", ours.tokens(), expected.tokens(), Token::lemma);
        count("tokens: entity label", ours.tokens(), expected.tokens(), Token::entity);
        count("tokens: head and relation", ours.tokens(), expected.tokens(), t -> t.head() + " " + t.relation());
        count("mentions", ours.mentions(), expected.mentions(), Function.identity());
        count("clauses: place", ours.clauses(), expected.clauses(), c -> List.of(c.first(), c.last()));
        if (ours.sentiment() != null && expected.sentiment() != null) {
            count("sentences: sentiment class", List.of(ours), List.of(expected), s -> greatest(s.sentiment()));
            probabilities("sentences: probabilities", ours.sentiment(), expected.sentiment());
        }
        for (int i = 0; i < Math.min(ours.clauses().size(), expected.clauses().size()); i++) {
            Clause clause = expected.clauses().get(i);
            probabilities("clauses: probabilities", ours.clauses().get(i).sentiment(), clause.sentiment());
        }
    }

    /** Counts values place by place; what one of the two lacks is compared and not equal. */
    private <T> void count(String what, List<T> ours, List<T> expected, Function<T, ?> value) {
        for (int i = 0; i < Math.max(ours.size(), expected.size()); i++) {
            boolean both = i < Math.min(ours.size(), expected.size());
            count(what, both && Objects.equals(value.apply(ours.get(i)), value.apply(expected.get(i))));
        }
    }

    private void probabilities(String what, List<Float> ours, List<Float> expected) {
        for (int i = 0; i < expected.size(); i++) {
            count(what, Math.abs(ours.get(i) - expected.get(i)) <= MILLIONTH);
        }
    }

    private void count(String what, boolean equal) {
        counts.merge(what, new Count(1, equal ? 1 : 0), Count::plus);
    }

    private static int greatest(List<Float> probabilities) {
        return probabilities.indexOf(probabilities.stream().max(Float::compare).orElseThrow());
    }

    private void print() {
        System.out.println("| | compared | equal |\n|---|---|---|");
        counts.forEach((what, count) ->
                System.out.printf(Locale.ROOT, "| %s | %,d | %,d |%n", what, count.compared(), count.equal()));
    }
}

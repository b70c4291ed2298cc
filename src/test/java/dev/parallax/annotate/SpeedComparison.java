package dev.parallax.annotate;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.GZIPInputStream;

/**
 * Compares the speed of Parallax's annotator with CoreNLP's stock pipeline, on the same articles with the same threads in one run. See
 * docs/performance.md for the command.
 */
public final class SpeedComparison {

    private SpeedComparison() {}

    /** @param arguments a gzip JSON Lines file with a {@code body} in each record; how many articles; how many threads */
    public static void main(String[] arguments) throws Exception {
        int threads = Integer.parseInt(arguments[2]);
        List<String> bodies = bodies(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        List<String> warmUp = bodies.subList(0, Math.min(3, bodies.size()));

        Annotator lean = Annotator.withoutRelations(Limits.standard());
        Annotator full = Annotator.with(Limits.standard());
        // Both are warmed up for about as long: ours with all articles, the stock pipeline with three.
        ours(full, bodies, threads);
        double ours = ours(lean, bodies, threads);
        double withRelations = ours(full, bodies, threads);
        StanfordCoreNLP pipeline = stockPipeline();
        stock(pipeline, warmUp, threads);
        double stock = stock(pipeline, bodies, threads);
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d threads: stock %.0f tokens/s; Parallax, sentiment and entities: %.0f tokens/s, ratio %.1f; with dependencies: %.0f tokens/s, ratio %.1f%n",
                bodies.size(),
                threads,
                stock,
                ours,
                ours / stock,
                withRelations,
                withRelations / stock);
    }

    private static double ours(Annotator annotator, List<String> bodies, int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        long start = System.nanoTime();
        long tokens = pool.submit(() -> bodies.parallelStream()
                        .mapToLong(
                                body -> annotator.annotate(new Text("", body)).words())
                        .sum())
                .get();
        return tokens / seconds(start);
    }

    private static StanfordCoreNLP stockPipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,parse,sentiment");
        return new StanfordCoreNLP(properties);
    }

    private static double stock(StanfordCoreNLP pipeline, List<String> bodies, int threads) {
        List<Annotation> documents = bodies.stream().map(Annotation::new).toList();
        long start = System.nanoTime();
        pipeline.annotate(documents, threads);
        double seconds = seconds(start);
        long tokens = documents.stream()
                .mapToLong(document ->
                        document.get(CoreAnnotations.TokensAnnotation.class).size())
                .sum();
        return tokens / seconds;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<String> bodies(Path file, int count) throws IOException {
        List<String> bodies = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String line;
            while (bodies.size() < count && (line = lines.readLine()) != null) {
                bodies.add(json.readTree(line).path("body").asText());
            }
        }
        return bodies;
    }
}

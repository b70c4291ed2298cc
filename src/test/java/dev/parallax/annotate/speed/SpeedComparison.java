package dev.parallax.annotate.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Compares the speed and the labels of Parallax's annotator with CoreNLP's own command line, stock and tuned as well as its options allow:
 * the same articles, the same number of threads, one process after the other in one run. See docs/performance.md for the command.
 */
public final class SpeedComparison {

    private static final List<String> STOCK = List.of("-annotators", "tokenize,pos,lemma,ner,parse,sentiment");

    /** No rule-based entities and no dependency graphs from trees, the shift-reduce parser, and sentences end with paragraphs. */
    private static final List<String> TUNED = List.of(
            "-parse.model",
            "edu/stanford/nlp/models/srparser/englishSR.ser.gz",
            "-parse.buildgraphs",
            "false",
            "-ner.useSUTime",
            "false",
            "-ner.applyNumericClassifiers",
            "false",
            "-ner.applyFineGrained",
            "false",
            "-ssplit.newlineIsSentenceBreak",
            "two");

    private final List<Measurement> measurements = new ArrayList<>();
    private final int threads;

    private SpeedComparison(int threads) {
        this.threads = threads;
    }

    /**
     * @param arguments a gzip JSON Lines file with a {@code body} in each record; how many articles; how many of them the stock pipeline
     *     gets, which is slow; how many threads
     */
    public static void main(String[] arguments) throws Exception {
        List<Path> texts = texts(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        List<Path> few = texts.subList(0, Math.min(Integer.parseInt(arguments[2]), texts.size()));
        SpeedComparison comparison = new SpeedComparison(Integer.parseInt(arguments[3]));
        comparison.run(texts, few);
    }

    private void run(List<Path> texts, List<Path> few) throws Exception {
        System.out.println(Measurement.header());
        List<String> tuned = with(List.of("-annotators", "tokenize,pos,lemma,ner,parse,sentiment"), TUNED);
        List<String> tunedFull = with(List.of("-annotators", "tokenize,pos,lemma,ner,parse,sentiment,depparse"), TUNED);
        Measurement stock = say(CommandLine.measure("CoreNLP, stock", few, threads, STOCK));
        Measurement lean = say(CommandLine.measure("CoreNLP, tuned by hand", texts, threads, tuned));
        Measurement ours = say(parallax("Parallax, plain threads", "threads", "lean", texts));
        Measurement stage = say(parallax("Parallax, annotate stage", "spark", "lean", texts));
        Measurement full = say(CommandLine.measure("CoreNLP, tuned, with depparse", texts, threads, tunedFull));
        Measurement oursFull = say(parallax("Parallax with dependencies, plain threads", "threads", "full", texts));
        Measurement stageFull = say(parallax("Parallax with dependencies, annotate stage", "spark", "full", texts));
        say("Annotate stage", stage, stock, lean, ours);
        say("With dependencies", stageFull, stock, full, oursFull);
        List<String> labels = new ArrayList<>(
                List.of("dev.parallax.annotate.LabelComparison", list(texts).toString()));
        labels.addAll(tunedFull);
        new Child().run(labels, line -> {
            if (line.startsWith("SAME")) {
                System.out.println(line);
            }
        });
    }

    private static List<String> with(List<String> options, List<String> more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(more);
        return all;
    }

    private static void say(String name, Measurement stage, Measurement stock, Measurement tuned, Measurement threads) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f times stock, %.2f times tuned, %.2f of plain threads (once more: %.2f)%n",
                name,
                stage.rate() / stock.rate(),
                stage.rate() / tuned.rate(),
                stage.rate() / threads.rate(),
                stage.warmRate() / threads.warmRate());
    }

    private Measurement say(Measurement measurement) {
        System.out.println(measurement.row(threads));
        return measurement;
    }

    private Measurement parallax(String name, String how, String what, List<Path> texts)
            throws IOException, InterruptedException {
        List<String> arguments = List.of(
                "dev.parallax.annotate.SpeedRun",
                how,
                what,
                String.valueOf(threads),
                list(texts).toString());
        Child child = new Child();
        String[] measured = new String[1];
        child.run(arguments, line -> measured[0] = line.startsWith("MEASURED") ? line : measured[0]);
        String[] parts = measured[0].split(" ");
        return new Measurement(
                name,
                texts.size(),
                Long.parseLong(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                child.peak());
    }

    private static Path list(List<Path> texts) throws IOException {
        return Files.write(
                Files.createTempFile("texts", ".txt"),
                texts.stream().map(Path::toString).toList());
    }

    private static List<Path> texts(Path file, int count) throws IOException {
        Path folder = Files.createTempDirectory("texts");
        List<Path> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String line;
            while (texts.size() < count && (line = lines.readLine()) != null) {
                String body = json.readTree(line).path("body").asText();
                texts.add(Files.writeString(folder.resolve(texts.size() + ".txt"), body));
            }
        }
        return texts;
    }
}

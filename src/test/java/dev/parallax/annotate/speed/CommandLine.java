package dev.parallax.annotate.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CoreNLP's own command line on files of text, as its documentation has it. */
final class CommandLine {

    private static final Pattern SETUP = Pattern.compile("Pipeline setup: ([\\d.]+) sec");
    private static final Pattern TOTAL = Pattern.compile("Total time for StanfordCoreNLP pipeline: ([\\d.]+) sec");
    private static final Pattern TOKENS = Pattern.compile("TOTAL: [\\d.]+ sec. for (\\d+) tokens");

    private double setup;
    private double total;
    private long tokens;

    /**
     * Annotates the texts in a process of its own.
     *
     * @param options of CoreNLP, such as {@code -annotators}
     */
    static Measurement measure(String name, List<Path> texts, int threads, List<String> options)
            throws IOException, InterruptedException {
        CommandLine run = new CommandLine();
        Path output = Files.createTempDirectory("corenlp");
        Path list = Files.write(
                output.resolve("files"), texts.stream().map(Path::toString).toList());
        List<String> arguments = new ArrayList<>(List.of(
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-filelist",
                list.toString(),
                "-outputDirectory",
                output.toString(),
                "-outputFormat",
                "conll",
                "-threads",
                String.valueOf(threads)));
        arguments.addAll(options);
        Child child = new Child();
        child.run(arguments, run::read);
        return new Measurement(name, texts.size(), run.tokens, run.total - run.setup, 0, run.setup, child.peak());
    }

    private void read(String line) {
        setup = number(SETUP, line, setup);
        total = number(TOTAL, line, total);
        tokens = (long) number(TOKENS, line, tokens);
    }

    private static double number(Pattern pattern, String line, double otherwise) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : otherwise;
    }
}

package dev.parallax.annotate;

import dev.parallax.annotate.compact.Relations;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Microseconds that each annotator needs for a sentence, on average over the first sentences of the sample corpus, one thread. The same
 * sentences come again and again, so that whatever an annotator keeps of words is there: the best case of both kinds. See
 * docs/performance.md for the command.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AnnotatorBenchmark {

    /** About 24 words each. */
    static final int SENTENCES = 400;

    @Param({"COMPACT", "CORENLP"})
    public Annotators annotators;

    private Models models;
    private final List<String> texts = new ArrayList<>();
    private final List<CoreMap> sentences = new ArrayList<>();
    private final List<Annotation> documents = new ArrayList<>();

    /** @param options of JMH, such as {@code -wi 2 -i 3}, or a pattern that chooses benchmarks */
    public static void main(String[] options) throws IOException {
        Main.main(options);
    }

    /** Sentences with all that the annotators add, so that each can work again on what it needs. */
    @Setup
    public void annotate() {
        models = annotators.models();
        for (String paragraph : SampleParagraphs.all()) {
            for (CoreMap sentence : models.sentences(paragraph)) {
                if (sentences.size() < SENTENCES) {
                    models.tag(sentence, paragraph);
                    models.parse(sentence);
                    texts.add(sentence.get(CoreAnnotations.TextAnnotation.class));
                    sentences.add(sentence);
                    documents.add(Models.alone(sentence, paragraph));
                }
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void tokenizer(Blackhole result) {
        texts.forEach(text -> result.consume(models.sentences(text)));
    }

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void partsOfSpeech() {
        sentences.forEach(sentence -> models.partsOfSpeech(tokens(sentence)));
    }

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void lemmas() {
        documents.forEach(models::lemmas);
    }

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void entities() {
        documents.forEach(document -> {
            document.get(CoreAnnotations.TokensAnnotation.class).forEach(token -> token.setNER(null));
            models.entities(document);
        });
    }

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void tree() {
        sentences.forEach(models::tree);
    }

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void sentiment() {
        sentences.forEach(models::sentiment);
    }

    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void dependencies(Blackhole result) {
        for (CoreMap sentence : sentences) {
            Relations relations = models.dependencies(sentence);
            result.consume(relations);
        }
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }
}

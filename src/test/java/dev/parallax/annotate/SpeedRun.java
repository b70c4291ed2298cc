package dev.parallax.annotate;

import dev.parallax.model.Article;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.apache.spark.sql.SparkSession;

/**
 * Parallax's annotator at work in a process of its own, in plain threads or as the annotate stage on Spark, for
 * {@code dev.parallax.annotate.speed.SpeedComparison}: the same texts twice, by a process that has just begun and by a warm one.
 */
public final class SpeedRun {

    private SpeedRun() {}

    /** @param arguments {@code threads} or {@code spark}; {@code lean} or {@code full}; how many threads; a file that lists files of text */
    public static void main(String[] arguments) throws Exception {
        Annotator annotator = annotator(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        List<String> texts = new ArrayList<>();
        for (String file : Files.readAllLines(Path.of(arguments[3]))) {
            texts.add(Files.readString(Path.of(file)));
        }
        annotator.load();
        Callable<Long> first = work(arguments[0], annotator, texts, threads);
        double start = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        long began = System.nanoTime();
        long tokens = first.call();
        double seconds = since(began);
        Callable<Long> second = work(arguments[0], annotator, texts, threads);
        began = System.nanoTime();
        second.call();
        System.out.printf(Locale.ROOT, "MEASURED %d %.2f %.2f %.2f%n", tokens, seconds, since(began), start);
    }

    /** @param what {@code lean}, or {@code full} for dependencies as well */
    static Annotator annotator(String what) {
        return what.equals("full") ? Annotator.with(Limits.standard()) : Annotator.withoutRelations(Limits.standard());
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** What is measured: the stage finds a session and a table of articles, as ingest leaves them, and no annotations. */
    static Callable<Long> work(String how, Annotator annotator, List<String> texts, int threads) throws IOException {
        if (how.equals("threads")) {
            return () -> plain(annotator, texts, threads);
        }
        Tables tables = articles(session(threads), texts);
        return () -> stage(tables, annotator);
    }

    private static long plain(Annotator annotator, List<String> texts, int threads) throws Exception {
        // Longest first, as the stage deals them out.
        List<String> ordered = texts.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
        LongAdder tokens = new LongAdder();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (String text : ordered) {
            pool.execute(() -> tokens.add(annotator.annotate(new Text("", text)).words()));
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        return tokens.sum();
    }

    private static SparkSession session(int threads) {
        return SparkSession.builder()
                .master("local[" + threads + "]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2 * threads)
                .getOrCreate();
    }

    private static Tables articles(SparkSession spark, List<String> texts) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(article(String.valueOf(articles.size()), text));
        }
        Path out = Files.createTempDirectory("annotate");
        Tables tables = new Tables(spark, new org.apache.hadoop.fs.Path(out.toUri()));
        tables.replace(Table.ARTICLES, spark.createDataset(articles, Rows.of(Article.class)));
        return tables;
    }

    private static long stage(Tables tables, Annotator annotator) {
        return new Annotate(SparkSession.active(), tables, annotator)
                .run(tables.read(Table.ARTICLES))
                .tokens();
    }

    private static Article article(String id, String body) {
        return new Article(
                id,
                "outlet",
                Map.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                body,
                id,
                "en",
                0,
                0,
                null,
                null,
                null,
                List.of(),
                id,
                null,
                0,
                "original",
                null,
                false,
                List.of(),
                "speed",
                0);
    }
}

package dev.parallax.compare;

import com.sun.management.OperatingSystemMXBean;
import dev.parallax.LocalSpark;
import dev.parallax.compare.repetition.Repetitions;
import dev.parallax.model.Article;
import dev.parallax.model.Excerpt;
import dev.parallax.model.Observation;
import dev.parallax.model.StoryArticle;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Tables;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Seconds and memory of a comparison at the size of a large study: 2,352 articles of 300 outlets over eight years, 110 subjects in four
 * voices, 1,000 replicates. Run its main with the folder to write to.
 */
public final class CompareBenchmark {

    private static final int ARTICLES = 2352;
    private static final int OUTLETS = 300;
    private static final int SUBJECTS = 110;
    private static final List<String> VOICES = List.of("headline", "author", "quoted", "all");

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CompareBenchmark() {}

    public static void main(String[] arguments) {
        SparkSession spark = LocalSpark.session();
        Path folder = new Path(arguments[0]);
        Tables.write(articles(spark).toDF(), new Path(folder, "articles"));
        Tables.write(observations(spark).toDF(), new Path(folder, "observations"));
        Dataset<Article> articles = spark.read().parquet(folder + "/articles").as(Rows.of(Article.class));
        Dataset<Observation> observations =
                spark.read().parquet(folder + "/observations").as(Rows.of(Observation.class));
        Compare compare = new Compare(CompareSettings.DEFAULT);
        Path repeated = new Path(folder, "repetitions");
        timed("repetitions", Repetitions.of(observations, articles), repeated);
        Dataset<Repetitions> repetitions =
                spark.read().parquet(repeated.toString()).as(Rows.of(Repetitions.class));
        Dataset<StoryArticle> stories = spark.emptyDataset(Rows.of(StoryArticle.class));
        timed(
                "framing",
                compare.framing(observations, articles, stories, repetitions, Corpus.CARDS),
                new Path(folder, "framing"));
        timed("evidence", compare.evidence(observations, articles), new Path(folder, "evidence"));
        spark.stop();
    }

    private static void timed(String name, Dataset<?> rows, Path path) {
        long start = System.nanoTime();
        long startOfWork = PROCESS.getProcessCpuTime();
        Tables.write(rows.toDF(), path);
        double seconds = (System.nanoTime() - start) / 1e9;
        double work = (PROCESS.getProcessCpuTime() - startOfWork) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        long rowsWritten = LocalSpark.session().read().parquet(path.toString()).count();
        System.out.printf(
                "%s: %.1f s, %.1f s of processor time, %,d rows, heap %,d MB%n",
                name, seconds, work, rowsWritten, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static Dataset<Article> articles(SparkSession spark) {
        List<Article> articles = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < ARTICLES; i++) {
            int outlet = (int) (OUTLETS * Math.pow(random.nextDouble(), 4));
            LocalDate day = LocalDate.of(2012, 1, 2).plusDays(random.nextInt(8 * 365));
            String cluster = random.nextInt(10) == 0 ? "cluster-" + i / 20 : "article-" + i;
            String body = "The talks went on for another day in the same hall. ".repeat(100);
            articles.add(new Article(
                    "article-" + i,
                    "outlet-" + outlet,
                    Map.of("country", "country-" + outlet % 7),
                    "Talks went on",
                    null,
                    null,
                    List.of(),
                    day.atStartOfDay().toInstant(ZoneOffset.UTC),
                    day,
                    null,
                    null,
                    body,
                    "hash-" + i,
                    "en",
                    1000,
                    1000,
                    null,
                    null,
                    null,
                    List.of(),
                    cluster,
                    null,
                    0,
                    random.nextInt(20) == 0 ? "reprint" : "original",
                    null,
                    false,
                    List.of(),
                    "made",
                    i));
        }
        return spark.createDataset(articles, Rows.of(Article.class));
    }

    private static Dataset<Observation> observations(SparkSession spark) {
        List<Integer> articles = IntStream.range(0, ARTICLES).boxed().toList();
        FlatMapFunction<Integer, Observation> observe =
                article -> observe(article).iterator();
        return spark.createDataset(articles, org.apache.spark.sql.Encoders.INT())
                .repartition(4)
                .flatMap(observe, Rows.of(Observation.class));
    }

    private static List<Observation> observe(int article) {
        SplittableRandom random = new SplittableRandom(article);
        List<Observation> observations = new ArrayList<>();
        for (int subject = 0; subject < SUBJECTS; subject++) {
            for (String voice : VOICES) {
                boolean seen = random.nextInt(5) == 0;
                String measure = List.of("attention", "mentions", "tone").get(subject % 3);
                double numerator = !seen ? 0 : measure.equals("attention") ? 1 : random.nextInt(8);
                double denominator =
                        measure.equals("attention") ? 1 : measure.equals("tone") ? 20 : 200 + random.nextInt(900);
                Excerpt[] excerpts = seen
                        ? IntStream.range(0, 1 + random.nextInt(5))
                                .mapToObj(i -> new Excerpt("body", 52 * i, 52 * i + 51, 1.0 / (1 + i)))
                                .toArray(Excerpt[]::new)
                        : new Excerpt[0];
                observations.add(new Observation(
                        "article-" + article,
                        measure,
                        "subject-" + subject,
                        voice,
                        numerator,
                        denominator,
                        Arrays.asList(excerpts)));
            }
        }
        return observations;
    }
}

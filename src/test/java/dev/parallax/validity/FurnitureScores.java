package dev.parallax.validity;

import dev.parallax.codebook.FurnitureLines;
import dev.parallax.codebook.Outlets;
import dev.parallax.ingest.Ingest;
import dev.parallax.ingest.IngestSettings;
import dev.parallax.ingest.Ingested;
import dev.parallax.ingest.Period;
import dev.parallax.ingest.source.FileFinder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * What share of a corpus is cut as learnt page furniture: by outlet, and the pieces themselves to be read. On a clean corpus all of it is wrong. See docs/validity.md for
 * the command.
 */
public final class FurnitureScores {

    private static final int OUTLETS = 25;
    private static final int PIECES = 100;

    private FurnitureScores() {}

    /** @param arguments an empty folder to work in, then files, folders or globs of articles */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("spark.master", "local[*]");
        System.setProperty("spark.ui.enabled", "false");
        IngestSettings settings =
                new IngestSettings(Map.of(), List.of("en"), 50, Period.ANY, null, FurnitureLines.none(), true);
        try (SparkSession spark = SparkSession.builder()
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate()) {
            Path work = new Path(arguments[0], UUID.randomUUID().toString());
            List<String> paths = Arrays.asList(arguments).subList(1, arguments.length);
            Ingested ingested = new Ingest(spark, work, Outlets.none(), null, settings)
                    .read(new FileFinder(spark.sparkContext().hadoopConfiguration()).find(paths));
            print(ingested);
        }
    }

    private static void print(Ingested ingested) {
        Dataset<Row> furniture = ingested.furniture().toDF().cache();
        Dataset<Row> words =
                ingested.articles().groupBy("outlet").agg(functions.sum("words").as("all"));
        long all = words.agg(functions.sum("all")).head().getLong(0);
        Dataset<Row> cut =
                furniture.groupBy("outlet").agg(functions.sum("words").as("cut"));
        long gone =
                cut.collectAsList().stream().mapToLong(row -> row.getLong(1)).sum();
        System.out.printf(Locale.ROOT, "%,d of %,d words, %.3f %%%n", gone, all, 100.0 * gone / all);
        cut.join(words, "outlet")
                .selectExpr("outlet", "cut", "round(100 * cut / all, 2) as percent")
                .sort(functions.col("percent").desc(), functions.col("outlet"))
                .limit(OUTLETS)
                .collectAsList()
                .forEach(row -> System.out.println(row.mkString("\t")));
        furniture
                .sort(functions.xxhash64(functions.col("outlet"), functions.col("text")))
                .limit(PIECES)
                .select("articles", "outlet", "kind", "place", "text")
                .collectAsList()
                .forEach(row -> System.out.println(row.mkString("\t").replace('\n', ' ')));
    }
}

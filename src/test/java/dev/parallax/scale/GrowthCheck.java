package dev.parallax.scale;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import com.sun.management.OperatingSystemMXBean;
import dev.parallax.job.Parallax;
import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/**
 * How the cost of measure and compare grows with the articles: a finished study's articles and annotations are laid out again and again under new ids, each time
 * as if a year later, until there are so many; then both stages run over a small and a large number of them by their own commands.
 *
 * <p>Prints seconds, seconds of processor time, and the exponent e of cost ~ articles^e. The small one runs twice and counts the second time, as a Java
 * program is slow to begin with. See docs/performance.md.
 */
public final class GrowthCheck {

    /** Longer than the news of any study that is laid out. */
    private static final int DAYS_APART = 365;

    private final Path study;
    private final Path codebook;
    private final Path work;

    private GrowthCheck(Path study, Path codebook, Path work) {
        this.study = study;
        this.codebook = codebook;
        this.work = work;
    }

    private record Cost(String stage, double seconds, double processor) {}

    /** @param arguments out folder of a finished study; its codebook; a folder to write to; the small and the large number of articles */
    public static void main(String[] arguments) throws IOException {
        GrowthCheck check = new GrowthCheck(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        int small = Integer.parseInt(arguments[3]);
        int large = Integer.parseInt(arguments[4]);
        System.setProperty("spark.master", "local[*]");
        System.setProperty("spark.ui.enabled", "false");
        check.costs(small);
        List<Cost> before = check.costs(small);
        List<Cost> after = check.costs(large);
        for (int i = 0; i < before.size(); i++) {
            say(before.get(i), after.get(i), Math.log((double) large / small));
        }
    }

    private static void say(Cost small, Cost large, double growth) {
        System.out.printf(
                Locale.ROOT,
                "GROWTH %s: %.0f s -> %.0f s, processor %.0f s -> %.0f s, exponent %.2f, of processor time %.2f%n",
                small.stage(),
                small.seconds(),
                large.seconds(),
                small.processor(),
                large.processor(),
                Math.log(large.seconds() / small.seconds()) / growth,
                Math.log(large.processor() / small.processor()) / growth);
    }

    private List<Cost> costs(int articles) throws IOException {
        Path out = work.resolve("articles-" + articles);
        if (Files.notExists(out)) {
            layOut(articles, out);
        }
        return Stream.of(
                        cost("measure", "--codebook", codebook.toString(), "--out", out.toString()),
                        cost("compare", "--out", out.toString()))
                .toList();
    }

    private static Cost cost(String stage, String... options) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        int exit =
                Parallax.run(Stream.concat(Stream.of(stage), Stream.of(options)).toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("Cannot measure the cost of " + stage + ": it ended with " + exit);
        }
        return new Cost(stage, (System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - processor) / 1e9);
    }

    private void layOut(int wanted, Path out) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate()) {
            Tables from = new Tables(spark, new org.apache.hadoop.fs.Path(study.toUri()));
            Tables to = new Tables(spark, new org.apache.hadoop.fs.Path(out.toUri()));
            Dataset<Row> articles = from.read(Table.ARTICLES).toDF();
            int copies = (int) Math.ceil((double) wanted / articles.count());
            to.replace(Table.ARTICLES, articles(articles, copies, wanted).as(Rows.of(Article.class)));
            Dataset<Row> written = to.read(Table.ARTICLES).toDF();
            Dataset<Row> texts = written.select(col("textHash").as("text")).union(written.select("titleHash"));
            Dataset<Row> annotations = copies(from.read(Table.ANNOTATIONS).toDF(), copies)
                    .withColumn("textHash", suffixed("textHash"))
                    .join(texts, col("textHash").equalTo(col("text")), "left_semi");
            to.replace(Table.ANNOTATIONS, annotations.as(Rows.of(Annotation.class)));
        }
        Files.copy(study.resolve("_study.json"), out.resolve("_study.json"));
    }

    private static Dataset<Row> articles(Dataset<Row> articles, int copies, int wanted) {
        Column place = row_number().over(Window.orderBy(col("copy"), col("id")));
        Dataset<Row> all = copies(articles, copies);
        Dataset<Row> kept = all.select(col("id"), col("copy"), place.as("place"))
                .where(col("place").leq(wanted))
                .drop("place");
        return renewed(all.join(kept, new String[] {"id", "copy"}));
    }

    /** Every row once for each copy of the study, as many as it takes. */
    private static Dataset<Row> copies(Dataset<Row> rows, int copies) {
        return rows.crossJoin(
                rows.sparkSession().range(copies).select(col("id").cast("int").as("copy")));
    }

    private static Dataset<Row> renewed(Dataset<Row> articles) {
        Dataset<Row> renewed =
                articles.withColumn("day", date_add(col("day"), col("copy").multiply(DAYS_APART)));
        for (String name : List.of("id", "titleHash", "textHash", "reuseCluster", "reuseSource")) {
            renewed = renewed.withColumn(name, suffixed(name));
        }
        return renewed;
    }

    private static Column suffixed(String name) {
        return concat(col(name), lit("-"), col("copy"));
    }
}

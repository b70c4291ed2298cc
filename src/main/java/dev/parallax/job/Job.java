package dev.parallax.job;

import dev.parallax.ingest.source.FileFinder;
import dev.parallax.ingest.source.FoundFile;
import dev.parallax.model.Run;
import dev.parallax.model.Versions;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * A run at work: the session, the out folder's tables and lock, and what is said about the stages. Close it when done.
 *
 * <p>Spark starts when it is first needed. Whatever can be checked without it is checked before, so that a mistake is answered at once.
 */
final class Job implements AutoCloseable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final String command;
    private final OutOptions options;
    private final Configuration hadoop = Sessions.hadoop();
    private final PrintWriter out;
    private final String id =
            STAMP.format(Instant.now()) + "-" + UUID.randomUUID().toString().substring(0, 8);
    private SparkSession spark;
    private Tables tables;
    private FolderLock lock;

    Job(String command, OutOptions options, PrintWriter out) {
        this.command = command;
        this.options = options;
        this.out = out;
    }

    SparkSession spark() {
        if (spark == null) {
            spark = Sessions.open(command, options.partitions);
        }
        return spark;
    }

    Tables tables() {
        if (tables == null) {
            tables = new Tables(spark(), new Path(options.out));
        }
        return tables;
    }

    /** Reads and checks the researcher's files. */
    Files files(CodebookOptions options) {
        return Files.read(options, hadoop);
    }

    /** Guards the out folder. */
    StudyFolder folder() {
        Path folder = new Path(options.out);
        try {
            FileSystem files = folder.getFileSystem(hadoop);
            return new StudyFolder(files, files.makeQualified(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot reach --out " + options.out + ": " + e.getMessage(), e);
        }
    }

    /**
     * Makes the folder the study's, after everything that can be checked beforehand: whoever gives a wrong path finds the folder as it was.
     *
     * @return the files behind --articles
     */
    List<FoundFile> claim(Files files, IngestOptions articles) {
        articles.reading(); // Refuses what ingest would refuse.
        List<FoundFile> found = new FileFinder(hadoop).find(articles.articles);
        StudyFolder folder = folder();
        found.forEach(file -> requireOutside(file, folder.path()));
        folder.check(files.codebook().study(), articles.articles, articles.replace);
        lock();
        folder.own(files.codebook().study(), articles.articles);
        return found;
    }

    /** Tables are Parquet files like any other: the next run would read them as articles. */
    private static void requireOutside(FoundFile file, Path out) {
        if (file.path().startsWith(out + Path.SEPARATOR)) {
            throw new IllegalArgumentException("Cannot read --articles: they reach into the out folder (--out "
                    + out + "), where " + file.path()
                    + " lies. Give an --out that lies elsewhere, or narrower --articles.");
        }
    }

    /** From here on this run writes to the folder, and nobody else does. What runs that died left half-done is removed. */
    void lock() {
        lock = FolderLock.take(tables().files(), tables().out(), spark().sparkContext()::cancelAllJobs);
        tables().sweep();
    }

    /** What a stage did: counts by kind and reason, its settings, and how many items of what it handled. */
    record Outcome(Map<String, Long> counts, Map<String, String> settings, long items, String unit) {}

    /** Runs a stage, says what it did and keeps that in the runs table. */
    void stage(String name, List<Table<?>> writes, Supplier<Outcome> stage) {
        requireLock();
        say("%s ...", name);
        Instant started = Instant.now();
        Outcome outcome = outcome(stage);
        requireLock();
        Run run = run(name, started, Instant.now(), outcome);
        tables().append(
                        Table.RUNS,
                        spark().createDataset(List.of(run), Rows.of(Run.class)).coalesce(1));
        int width =
                run.counts().keySet().stream().mapToInt(String::length).max().orElse(1);
        run.counts().forEach((what, count) -> say("  %-" + width + "s %,12d", what, count));
        say("  %.1f s, %,.0f %s/s; wrote %s", run.seconds(), run.throughput(), outcome.unit(), names(writes));
    }

    /** A stage that ends because its jobs were cancelled when the lock was lost says so. */
    private Outcome outcome(Supplier<Outcome> stage) {
        try {
            return stage.get();
        } catch (RuntimeException e) {
            requireLock();
            throw e;
        }
    }

    /** What is half-done in the folder is this run's only while the lock is. */
    private void release() {
        try (FolderLock ours = lock) {
            if (ours.held()) {
                tables.sweep();
            }
        }
    }

    private void requireLock() {
        if (lock != null) {
            lock.require();
        }
    }

    private Run run(String stage, Instant started, Instant finished, Outcome outcome) {
        double seconds = Duration.between(started, finished).toMillis() / 1000.0;
        return new Run(
                id,
                stage,
                started,
                finished,
                seconds,
                new TreeMap<>(outcome.counts()),
                new TreeMap<>(outcome.settings()),
                Versions.all(),
                outcome.items() / Math.max(seconds, 0.001));
    }

    void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    private static String names(List<Table<?>> tables) {
        return String.join(", ", tables.stream().map(Table::name).toList());
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                release();
            }
        } finally {
            if (spark != null) {
                spark.stop();
            }
        }
    }
}

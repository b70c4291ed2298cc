package dev.parallax.spark;

import java.io.PrintStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * Says how far long work has come: items done of all, amount a second, time left. On a terminal as one line that rewrites itself, elsewhere
 * as a line every half minute; the scripts say which it is in PARALLAX_TERMINAL, since Java cannot tell for standard error. Close it when the work is done.
 */
public final class Progress implements AutoCloseable {

    private final String work;
    private final String items;
    private final long total;
    private final String unit;
    private final Counter counter;
    private final long start = System.nanoTime();
    private final PrintStream out = System.err;
    private final boolean terminal = "yes".equals(System.getenv("PARALLAX_TERMINAL"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Progress::daemon);

    /**
     * @param work what is done, such as "annotate"
     * @param items what is counted, such as "texts"
     * @param total how many items there are
     * @param unit what an item holds, such as "tokens"
     */
    public Progress(SparkSession spark, String work, String items, long total, String unit) {
        this.work = work;
        this.items = items;
        this.total = total;
        this.unit = unit;
        this.counter = new Counter(
                spark.sparkContext().longAccumulator(work + " " + items),
                spark.sparkContext().longAccumulator(work + " " + unit));
        long seconds = terminal ? 1 : 30;
        clock.scheduleAtFixedRate(this::show, seconds, seconds, TimeUnit.SECONDS);
    }

    /** Counts in tasks; Spark adds up what finished tasks counted. */
    public Counter counter() {
        return counter;
    }

    /** Units in the items that are done. */
    public long amount() {
        return counter.units.value();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        if (terminal) {
            out.print("\r\033[K");
        }
    }

    private void show() {
        String line = line(counter.items.value(), amount(), (System.nanoTime() - start) / 1e9);
        out.print(terminal ? "\r\033[K" + line : line + System.lineSeparator());
        out.flush();
    }

    private String line(long done, long amount, double seconds) {
        String left = done == 0 ? "unknown" : duration(Math.round(seconds * (total - done) / done));
        return String.format(
                Locale.ROOT,
                "%s: %,d of %,d %s, %,.0f %s/s, %s left",
                work,
                done,
                total,
                items,
                amount / seconds,
                unit,
                left);
    }

    private static String duration(long seconds) {
        return seconds < 60
                ? seconds + " s"
                : seconds < 3600 ? seconds / 60 + " min" : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "parallax-progress");
        thread.setDaemon(true);
        return thread;
    }

    /** Counts items and their units; travels to the tasks. */
    public static final class Counter implements Serializable {

        private final LongAccumulator items;
        private final LongAccumulator units;

        private Counter(LongAccumulator items, LongAccumulator units) {
            this.items = items;
            this.units = units;
        }

        /** One more item, holding so many units. */
        public void add(long amount) {
            items.add(1);
            units.add(amount);
        }
    }
}

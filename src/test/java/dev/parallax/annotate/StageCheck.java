package dev.parallax.annotate;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What Spark adds to annotating: plain threads and the annotate stage take turns at the same articles in one warm process, so that a machine whose speed
 * changes treats both alike. See docs/performance.md.
 */
public final class StageCheck {

    private static final int THREADS = 2;

    /** Articles that are annotated before anything counts. */
    private static final int WARMING = 500;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Seconds, and seconds of processor time of the whole process, its compilers and collector among them. */
    private record Cost(double seconds, double work) {

        private Cost plus(Cost more) {
            return new Cost(seconds + more.seconds, work + more.work);
        }
    }

    private StageCheck() {}

    /**
     * @param arguments a gzip JSON Lines file with a {@code body} in each record; how many of its articles; how many turns each, after the first
     *     500 have been annotated once; {@code lean} or {@code full}
     */
    public static void main(String[] arguments) throws Exception {
        List<String> texts = LabelCheck.articles(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Annotator annotator = SpeedRun.annotator(arguments[3]);
        annotator.load();
        List<String> first = texts.subList(0, Math.min(WARMING, texts.size()));
        turn("threads", annotator, first);
        turn("spark", annotator, first);
        Cost threads = new Cost(0, 0);
        Cost stage = new Cost(0, 0);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            threads = threads.plus(turn("threads", annotator, texts));
            stage = stage.plus(turn("spark", annotator, texts));
        }
        System.out.printf(
                Locale.ROOT,
                "The annotate stage has %.3f of the speed of plain threads (by processor time: %.3f)%n",
                threads.seconds / stage.seconds,
                threads.work / stage.work);
    }

    private static Cost turn(String how, Annotator annotator, List<String> texts) throws Exception {
        Callable<Long> work = SpeedRun.work(how, annotator, texts, THREADS);
        System.gc();
        long began = System.nanoTime();
        long beganWork = PROCESS.getProcessCpuTime();
        long tokens = work.call();
        Cost cost = new Cost((System.nanoTime() - began) / 1e9, (PROCESS.getProcessCpuTime() - beganWork) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d tokens, %.1f s, %.1f s of processor time%n",
                how,
                tokens,
                cost.seconds,
                cost.work);
        return cost;
    }
}

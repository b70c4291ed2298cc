package dev.parallax.annotate;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

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

    /**
     * @param seconds by the clock
     * @param work seconds of processor time of the whole process, its compilers and collector among them
     * @param occupied share of the threads' time in which they annotated
     */
    private record Cost(double seconds, double work, double occupied) {}

    private StageCheck() {}

    /**
     * @param arguments a gzip JSON Lines file with a {@code body} in each record; how many of its articles; how many pairs of turns, after the first
     *     500 have been annotated once; {@code lean} or {@code full}
     */
    public static void main(String[] arguments) throws Exception {
        List<String> texts = LabelCheck.articles(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Annotator annotator = SpeedRun.annotator(arguments[3]);
        annotator.load();
        List<String> first = texts.subList(0, Math.min(WARMING, texts.size()));
        turn("threads", annotator, first);
        turn("spark", annotator, first);
        System.out.println("All of that was to warm up; what follows counts.");
        Map<String, List<Cost>> costs = Map.of("threads", new ArrayList<>(), "spark", new ArrayList<>());
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            // Who begins changes, so that a machine that becomes slower and slower favours neither.
            for (String how : i % 2 == 0 ? List.of("threads", "spark") : List.of("spark", "threads")) {
                costs.get(how).add(turn(how, annotator, texts));
            }
        }
        say("seconds", costs, Cost::seconds);
        say("processor time", costs, Cost::work);
        say("time of the threads that is not spent on texts", costs, cost -> 1 / cost.occupied);
    }

    private static void say(String by, Map<String, List<Cost>> costs, ToDoubleFunction<Cost> figure) {
        double threads = costs.get("threads").stream().mapToDouble(figure).sum();
        double stage = costs.get("spark").stream().mapToDouble(figure).sum();
        System.out.printf(
                Locale.ROOT, "Speed of the annotate stage, plain threads = 1, by %s: %.3f%n", by, threads / stage);
    }

    private static Cost turn(String how, Annotator annotator, List<String> texts) throws Exception {
        Callable<Long> work = SpeedRun.work(how, annotator, texts, THREADS);
        System.gc();
        long beganWork = PROCESS.getProcessCpuTime();
        long began = System.nanoTime();
        try (Occupation occupation = new Occupation()) {
            long tokens = work.call();
            double seconds = (System.nanoTime() - began) / 1e9;
            Cost cost = new Cost(seconds, (PROCESS.getProcessCpuTime() - beganWork) / 1e9, occupation.of(THREADS));
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d tokens, %.1f s, %.1f s of processor time, %.1f %% of the time of %d threads spent on texts%n",
                    how,
                    tokens,
                    cost.seconds,
                    cost.work,
                    100 * cost.occupied,
                    THREADS);
            return cost;
        }
    }
}

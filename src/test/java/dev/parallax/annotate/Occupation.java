package dev.parallax.annotate;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How much of the time the threads of this process are at work on a text: the stacks of all threads, looked at again and again. Unlike seconds it does
 * not depend on how fast the machine is in that minute.
 */
final class Occupation implements AutoCloseable {

    private static final int MILLISECONDS = 20;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private volatile long looks;
    private volatile long occupied;

    /** Begins to look. */
    Occupation() {
        watch.scheduleAtFixedRate(this::look, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        occupied += Thread.getAllStackTraces().values().stream()
                .filter(Occupation::annotates)
                .count();
        looks++;
    }

    private static boolean annotates(StackTraceElement[] stack) {
        return Arrays.stream(stack).anyMatch(frame -> frame.getClassName().equals(Annotator.class.getName()));
    }

    /** Share of the time of so many threads in which they annotated, until now. */
    double of(int threads) {
        return (double) occupied / looks / threads;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}

package dev.parallax.spark;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Queries that do not wait for each other, at the same time: while one is planned, or has only its last task left, another has work for the cores. */
public final class SideBySide {

    private SideBySide() {}

    /**
     * Does all of the work, each piece in a thread of its own, and returns when all of it is done.
     *
     * @param work pieces in no order; each may run jobs of the session
     * @throws RuntimeException or whatever else the first piece that failed threw, after the jobs of the others were cancelled
     */
    public static void run(SparkSession spark, Runnable... work) {
        ExecutorService threads = Executors.newFixedThreadPool(work.length);
        CompletionService<Void> pieces = new ExecutorCompletionService<>(threads);
        for (Runnable piece : work) {
            pieces.submit(piece, null);
        }
        threads.shutdown();
        try {
            for (int done = 0; done < work.length; done++) {
                pieces.take().get();
            }
        } catch (ExecutionException e) {
            end(spark, threads);
            throw SideBySide.<RuntimeException>unchanged(e.getCause());
        } catch (InterruptedException e) {
            end(spark, threads);
            throw interrupted(e);
        }
    }

    /** What two pieces of work found, put together. See {@link #run}. */
    public static <A, B, C> C both(SparkSession spark, Supplier<A> one, Supplier<B> other, BiFunction<A, B, C> put) {
        AtomicReference<A> first = new AtomicReference<>();
        AtomicReference<B> second = new AtomicReference<>();
        run(spark, () -> first.set(one.get()), () -> second.set(other.get()));
        return put.apply(first.get(), second.get());
    }

    /** Cancels what runs until nobody is left: a piece may be about to begin its next job. Nobody may still write when the folder is let go. */
    private static void end(SparkSession spark, ExecutorService threads) {
        try {
            do {
                spark.sparkContext().cancelAllJobs();
            } while (!threads.awaitTermination(200, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while tables were written; run the stage again.", e);
    }

    /** Spark throws checked exceptions that Java cannot see coming: whoever ran the pieces meets them as if there were no threads. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchanged(Throwable failure) throws E {
        throw (E) failure;
    }
}

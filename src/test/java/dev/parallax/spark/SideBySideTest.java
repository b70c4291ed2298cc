package dev.parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.LocalSpark;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private final SparkSession spark = LocalSpark.session();

    @Test
    void piecesThatWaitForEachOtherEndSoTheyRunAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);

        SideBySide.run(spark, () -> meet(both), () -> meet(both));

        assertThat(both.getCount()).isZero();
    }

    @Test
    void whatBothFindIsPutTogether() {
        String found = SideBySide.both(
                spark, () -> spark.range(7).count(), () -> "weeks", (count, unit) -> count + " " + unit);

        assertThat(found).isEqualTo("7 weeks");
    }

    @Test
    void theFirstFailureComesOutAsItIsAndEndsTheJobsOfTheOthers() {
        AtomicBoolean ended = new AtomicBoolean();
        CountDownLatch started = new CountDownLatch(1);

        assertThatThrownBy(() -> SideBySide.run(
                        spark,
                        () -> {
                            try {
                                started.countDown();
                                sleepInTasks();
                            } finally {
                                ended.set(true);
                            }
                        },
                        () -> {
                            meet(started);
                            throw new IllegalArgumentException("Cannot go on");
                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot go on");
        assertThat(ended).as("nobody works on when the failure is told").isTrue();
    }

    private void sleepInTasks() {
        MapFunction<Long, Long> sleep = number -> {
            // Longer than the test would take to fail; the cancelled job leaves its tasks behind.
            Thread.sleep(20_000);
            return number;
        };
        spark.range(0, 4, 1, 2).map(sleep, Encoders.LONG()).collectAsList();
    }

    private static void meet(CountDownLatch latch) {
        latch.countDown();
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("The other piece did not run at the same time");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.parallax.annotate;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.LocalSpark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final StructType TEXTS =
            new StructType().add("hash", "string", false).add("cost", "int", false);

    @Test
    void batchesOfOneKindCostTheSameAndTheLongestTextsComeFirst() {
        List<Row> dealt = dealt(IntStream.range(0, 4_000).map(i -> 50 + i * 3).toArray(), 4);
        int large = 31; // Three quarters of 24 million characters, 600,000 each at most.
        int small = 12; // Three for each core, as their 6 million characters need eleven.
        List<Long> costs = costs(dealt);
        assertThat(costs).hasSize(large + small);
        assertThat(costs.subList(0, large)).allSatisfy(cost -> assertThat(cost).isCloseTo(585_000, within(20_000L)));
        assertThat(costs.subList(large, large + small))
                .allSatisfy(cost -> assertThat(cost).isCloseTo(504_000, within(20_000L)));
        int shortestOfLarge = dealt.stream()
                .filter(row -> row.<Integer>getAs("batch") < large)
                .mapToInt(row -> row.getAs("cost"))
                .min()
                .orElseThrow();
        int longestOfSmall = dealt.stream()
                .filter(row -> row.<Integer>getAs("batch") >= large)
                .mapToInt(row -> row.getAs("cost"))
                .max()
                .orElseThrow();
        assertThat(shortestOfLarge).isGreaterThan(longestOfSmall);
    }

    @Test
    void smallCorpusKeepsEveryCoreBusyToTheEnd() {
        Batches batches = Batches.of(250_000, 2);
        assertThat(batches.large()).isEqualTo(6);
        assertThat(batches.small()).isEqualTo(6);
    }

    @Test
    void theLongestTextIsInTheFirstBatch() {
        int[] texts = IntStream.concat(IntStream.range(0, 300).map(i -> 2_000), IntStream.of(900_000))
                .toArray();
        List<Long> costs = costs(dealt(texts, 2));
        assertThat(costs.get(0)).isGreaterThanOrEqualTo(900_000);
        assertThat(costs.subList(1, costs.size()))
                .allSatisfy(cost -> assertThat(cost).isBetween(30_000L, 70_000L));
    }

    @Test
    void noCorpusMakesMoreBatchesThanSparkCanPlan() {
        assertThat(Batches.of(Long.MAX_VALUE, 1_000).count()).isEqualTo(100_000);
    }

    private static List<Row> dealt(int[] costs, int cores) {
        List<Row> texts = new ArrayList<>();
        long characters = 0;
        for (int i = 0; i < costs.length; i++) {
            texts.add(RowFactory.create("h" + i, costs[i]));
            characters += costs[i];
        }
        Collections.shuffle(texts, new Random(7));
        return LocalSpark.session()
                .createDataFrame(texts, TEXTS)
                .withColumn("batch", Batches.of(characters, cores).batch(col("cost"), col("hash")))
                .collectAsList();
    }

    /** Costs of all batches, in their order. */
    private static List<Long> costs(List<Row> dealt) {
        int last = dealt.stream()
                .map(row -> row.<Integer>getAs("batch"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return IntStream.rangeClosed(0, last)
                .mapToObj(batch -> dealt.stream()
                        .filter(row -> row.<Integer>getAs("batch") == batch)
                        .mapToLong(row -> row.<Integer>getAs("cost"))
                        .sum())
                .toList();
    }
}

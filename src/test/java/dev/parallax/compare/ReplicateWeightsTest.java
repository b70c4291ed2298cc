package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplicateWeightsTest {

    private static final ReplicateWeights WEIGHTS = ReplicateWeights.of(1, 1000);

    @Test
    void weightsArePoissonWithMeanOne() {
        long[] counts = new long[20];
        for (int cluster = 0; cluster < 2000; cluster++) {
            for (byte weight : WEIGHTS.of(cluster)) {
                counts[weight]++;
            }
        }

        double chiSquare = 0;
        double probability = Math.exp(-1);
        for (int k = 0; k < 8; k++) {
            double expected = 2_000_000 * probability;
            chiSquare += Math.pow(counts[k] - expected, 2) / expected;
            probability /= k + 1;
        }
        assertThat(chiSquare)
                .as("chi square with 8 degrees of freedom, p > 0.001")
                .isLessThan(26.1);
    }

    @Test
    void weightsOfNeighbouringClustersAreUncorrelated() {
        double products = 0;
        for (int cluster = 0; cluster < 500; cluster++) {
            byte[] left = WEIGHTS.of(cluster);
            byte[] right = WEIGHTS.of(cluster + 1);
            products += IntStream.range(0, left.length)
                    .mapToDouble(i -> (left[i] - 1.0) * (right[i] - 1.0))
                    .sum();
        }

        assertThat(products / 500_000).isCloseTo(0, within(0.006));
    }

    @Test
    void sumsOverClustersSpreadAsPoissonSumsDo() {
        double[] sums = new double[1000];
        for (int cluster = 0; cluster < 400; cluster++) {
            byte[] weights = WEIGHTS.of(cluster * 0x100000001L);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[i];
            }
        }

        double variance = IntStream.range(0, sums.length)
                .mapToDouble(i -> Math.pow(sums[i] - 400, 2))
                .average()
                .orElseThrow();
        assertThat(variance).isCloseTo(400, within(70.0));
    }

    @Test
    void sameSeedAndClusterGiveTheSameWeightsAndOtherSeedsOthers() {
        byte[] weights = WEIGHTS.of(42).clone();

        assertThat(ReplicateWeights.of(1, 1000).of(42)).isEqualTo(weights);
        assertThat(ReplicateWeights.of(2, 1000).of(42)).isNotEqualTo(weights);
        assertThat(ReplicateWeights.of(1, 100).of(42)).isEqualTo(java.util.Arrays.copyOf(weights, 100));
    }
}

package dev.parallax.compare.distances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JackknifeTest {

    private static final double[] VALUES = {2, 3, 5, 7, 11};

    @Test
    void biasOfOrderOneByNIsTakenAway() {
        double truth = 0.3;
        double bias = 0.2;
        double[] without = new double[5];
        Arrays.fill(without, truth + bias / 4);

        assertThat(new Jackknife(truth + bias / 5, without).unbiased()).isCloseTo(truth, within(1e-12));
    }

    /** In R: {@code t.test(c(2, 3, 5, 7, 11))$conf.int}. */
    @Test
    void intervalOfAMeanIsStudents() {
        double sum = Arrays.stream(VALUES).sum();
        double[] without = IntStream.range(0, VALUES.length)
                .mapToDouble(i -> (sum - VALUES[i]) / (VALUES.length - 1))
                .toArray();

        Jackknife mean = new Jackknife(sum / VALUES.length, without);

        assertThat(mean.unbiased()).isCloseTo(5.6, within(1e-12));
        assertThat(mean.margin(0.95)).isCloseTo(4.442312, within(1e-6));
    }
}

package dev.parallax.compare.distances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JackknifeTest {

    private static final double[] VALUES = {2, 3, 5, 7, 11};

    /** In R: {@code t.test(c(2, 3, 5, 7, 11))$conf.int}. */
    @Test
    void intervalOfAMeanIsStudents() {
        assertThat(mean().margin(0.95)).isCloseTo(4.442312, within(1e-6));
    }

    /** In SciPy: {@code ttest_1samp([2, 3, 5, 7, 11], 1, alternative="greater").pvalue}, and with 8. */
    @Test
    void testOfAMeanIsStudentsOneSided() {
        assertThat(mean().pAbove(1, 1)).isCloseTo(0.022620096031751746, within(1e-12));
        assertThat(mean().pAbove(8, 1)).isCloseTo(0.896, within(1e-12));
    }

    @Test
    void aLargerErrorIsLessSure() {
        assertThat(mean().pAbove(1, 2)).isCloseTo(mean().pAbove(3.3, 1), within(1e-12));
    }

    @Test
    void whatDiffersFromAValueByRoundingOnlyIsTheValue() {
        double[] without = {0.5, 0.5, 0.5 + 2e-16};

        assertThat(new Jackknife(0.5 + 3e-15, without).pAbove(0.5, 1)).isEqualTo(0.5);
    }

    private static Jackknife mean() {
        double sum = Arrays.stream(VALUES).sum();
        double[] without = IntStream.range(0, VALUES.length)
                .mapToDouble(i -> (sum - VALUES[i]) / (VALUES.length - 1))
                .toArray();
        return new Jackknife(sum / VALUES.length, without);
    }
}

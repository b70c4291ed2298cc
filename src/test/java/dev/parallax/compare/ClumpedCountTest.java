package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClumpedCountTest {

    /** In SciPy: twice the lesser of {@code nbinom.cdf(count, r, 1 / dispersion)} and {@code nbinom.sf(count - 1, r, 1 / dispersion)}, r = mean / (dispersion - 1). */
    @ParameterizedTest
    @CsvSource({
        "3, 9.6, 0, 0.9086094302649617",
        "3, 1, 0, 0.0995741367357279",
        "12, 2.5, 0, 0.0013107200000000007",
        "12, 2.5, 30, 0.010888790631908635",
        "4.5, 1.3, 9, 0.12541956703154214",
        "1.7, 3, 1, 1.0",
        "250, 6, 120, 5.15074400745567e-05"
    })
    void pIsThatOfSciPy(double mean, double dispersion, long count, double p) {
        assertThat(new ClumpedCount(mean, dispersion).p(count)).isCloseTo(p, within(1e-9 * p));
    }

    @Test
    void hardlyClumpedCountsAreNearlyPoisson() {
        for (long count : new long[] {0, 3, 8, 20}) {
            double poisson = new ClumpedCount(8, 1).p(count);
            assertThat(new ClumpedCount(8, 1.0011).p(count)).isCloseTo(poisson, within(0.01 * poisson));
        }
    }
}

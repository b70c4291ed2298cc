package dev.parallax.compare.distances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CeilingTest {

    /** The least is looked for, by NumPy, on two million points (u, v) with u^first v^second = 0.025. */
    @ParameterizedTest
    @CsvSource({"5, 5, 0.6915029", "5, 200, 0.7390838", "20, 12, 0.8676758", "7, 9, 0.7878970"})
    void lowIsTheLeastPolarisationThatStillShowsAllApart(int first, int second, double low) {
        assertThat(new Ceiling(first, second).low(0.95)).isCloseTo(low, within(1e-5));
        assertThat(new Ceiling(second, first).low(0.95)).isCloseTo(low, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"5", "40"})
    void sidesOfOneSizeHaveTheBoundOfClopperAndPearson(int clusters) {
        double expected = BetaDistribution.of(2.0 * clusters, 1).inverseCumulativeProbability(0.025);

        assertThat(new Ceiling(clusters, clusters).low(0.95)).isCloseTo(expected, within(1e-9));
    }

    /** In Python: {@code 1 / math.comb(first + second, first)}. */
    @ParameterizedTest
    @CsvSource({"5, 5, 0.003968253968253968", "7, 18, 2.080299563137092e-06", "18, 7, 2.080299563137092e-06"})
    void pIsOneOfAllWaysToDealTheClustersOut(int first, int second, double p) {
        assertThat(new Ceiling(first, second).p()).isCloseTo(p, within(1e-9 * p));
    }
}

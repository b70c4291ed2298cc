package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.CoverageSimulation.Clusters;
import dev.parallax.compare.CoverageSimulation.Coverage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals cover the truth as often as they say: the small form of {@link CoverageSimulation}. */
class IntervalCoverageTest {

    @ParameterizedTest(name = "{0} from {1} articles")
    @CsvSource({
        "COMMON_SHARE, 20, 1000", "COMMON_SHARE, 50, 1000", "COMMON_SHARE, 200, 500", "COMMON_SHARE, 2000, 100",
        "RARE_SHARE, 20, 1000", "RARE_SHARE, 50, 1000", "RARE_SHARE, 200, 500", "RARE_SHARE, 2000, 100",
        "MEAN, 20, 1000", "MEAN, 50, 1000", "MEAN, 200, 500", "MEAN, 2000, 100",
        "POOLED_RATE, 20, 1000", "POOLED_RATE, 50, 1000", "POOLED_RATE, 200, 500", "POOLED_RATE, 2000, 100"
    })
    void nominal95PercentIntervalsHoldTheTruth(Law law, int articles, int corpora) {
        Coverage coverage = CoverageSimulation.of(law, articles, Clusters.MOSTLY_SINGLE, corpora);

        // 93 to 97 %, give or take two and a half standard errors of the simulation itself
        double noise = 2.5 * Math.sqrt(0.05 * 0.95 / corpora);
        assertThat(coverage.estimate().rate()).isBetween(0.93 - noise, 0.97 + noise);
        assertThat(coverage.difference().rate()).isBetween(0.93 - noise, 0.97 + noise);
    }
}

package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.CoverageSimulation.Clusters;
import dev.parallax.compare.CoverageSimulation.Coverage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals cover the truth as often as they say: the small form of {@link CoverageSimulation}. */
class IntervalCoverageTest {

    @ParameterizedTest(name = "{0} from {1} articles, {3}")
    @CsvSource({
        "COMMON_SHARE, 20, 1000, MOSTLY_SINGLE", "COMMON_SHARE, 50, 1000, MOSTLY_SINGLE",
        "COMMON_SHARE, 200, 500, MOSTLY_SINGLE", "COMMON_SHARE, 2000, 100, MOSTLY_SINGLE",
        "COMMON_SHARE, 20, 1000, ALL_SIZES", "COMMON_SHARE, 50, 1000, ALL_SIZES",
        "COMMON_SHARE, 200, 500, ALL_SIZES", "COMMON_SHARE, 2000, 100, ALL_SIZES",
        "RARE_SHARE, 20, 1000, MOSTLY_SINGLE", "RARE_SHARE, 50, 1000, MOSTLY_SINGLE",
        "RARE_SHARE, 200, 500, MOSTLY_SINGLE", "RARE_SHARE, 2000, 100, MOSTLY_SINGLE",
        "RARE_SHARE, 20, 1000, ALL_SIZES", "RARE_SHARE, 50, 1000, ALL_SIZES",
        "RARE_SHARE, 200, 500, ALL_SIZES", "RARE_SHARE, 2000, 100, ALL_SIZES",
        "MEAN, 20, 1000, MOSTLY_SINGLE", "MEAN, 50, 1000, MOSTLY_SINGLE",
        "MEAN, 200, 500, MOSTLY_SINGLE", "MEAN, 2000, 100, MOSTLY_SINGLE",
        "MEAN, 20, 1000, ALL_SIZES", "MEAN, 50, 1000, ALL_SIZES",
        "MEAN, 200, 500, ALL_SIZES", "MEAN, 2000, 100, ALL_SIZES",
        "POOLED_RATE, 20, 1000, MOSTLY_SINGLE", "POOLED_RATE, 50, 1000, MOSTLY_SINGLE",
        "POOLED_RATE, 200, 500, MOSTLY_SINGLE", "POOLED_RATE, 2000, 100, MOSTLY_SINGLE",
        "POOLED_RATE, 20, 1000, ALL_SIZES", "POOLED_RATE, 50, 1000, ALL_SIZES",
        "POOLED_RATE, 200, 500, ALL_SIZES", "POOLED_RATE, 2000, 100, ALL_SIZES"
    })
    void nominal95PercentIntervalsHoldTheTruth(Law law, int articles, int corpora, Clusters clusters) {
        Coverage coverage = CoverageSimulation.of(law, articles, clusters, corpora, 0);

        // 93 to 97 %, give or take two and a half standard errors of the simulation itself
        double noise = 2.5 * Math.sqrt(0.05 * 0.95 / corpora);
        assertThat(coverage.estimate().rate()).isBetween(0.93 - noise, 0.97 + noise);
        assertThat(coverage.difference().rate()).isBetween(0.93 - noise, 0.97 + noise);
    }
}

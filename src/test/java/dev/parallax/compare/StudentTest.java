package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTest {

    @ParameterizedTest(name = "level {0}")
    @ValueSource(doubles = {0.01, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.999999})
    void quantiles_are_those_of_the_library_s_search_at_any_degrees_of_freedom(double level) {
        for (double degrees = 0.5; degrees < 1e7; degrees *= 1.07) {
            double expected = TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2);
            assertThat(Student.of(degrees).quantile(level))
                    .as("%s degrees", degrees)
                    .isCloseTo(expected, within(1e-8 * expected));
        }
    }

    /** By SciPy: scipy.stats.t.ppf(0.975, [1, 4, 7.5, 19, 300]), scipy.stats.norm.ppf(0.975). */
    @ParameterizedTest(name = "{0} degrees of freedom")
    @CsvSource({
        "1, 12.706204736174694",
        "4, 2.7764451051977934",
        "7.5, 2.333039626864974",
        "19, 2.0930240544083087",
        "300, 1.9679030112610865",
        "Infinity, 1.9599639845400538",
    })
    void quantiles_of_95_percent_are_those_of_the_tables(double degrees, double expected) {
        assertThat(Student.of(degrees).quantile(0.95)).isCloseTo(expected, within(1e-10 * expected));
    }

    @Test
    void a_p_value_is_that_of_both_tails_and_of_either_sign() {
        double statistic = Student.of(6.5).quantile(0.95);

        assertThat(Student.of(6.5).p(statistic)).isCloseTo(0.05, within(1e-12));
        assertThat(Student.of(6.5).p(-statistic)).isCloseTo(0.05, within(1e-12));
        assertThat(Student.of(6.5).p(0)).isEqualTo(1);
    }
}

package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.VarianceFunction.Interval;
import org.junit.jupiter.api.Test;

class VarianceFunctionTest {

    private static final double Z2 = 1.959963984540054 * 1.959963984540054;

    @Test
    void scoreIntervalOfAShareIsWilsons() {
        // statsmodels proportion_confint(3, 20, method="wilson")
        Interval interval = VarianceFunction.of(Corpus.SHARE).score(0.15, Z2 / 20);

        assertThat(interval.low()).isCloseTo(0.052368745896216595, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.36041886474075696, within(1e-12));
    }

    @Test
    void scoreIntervalOfNoneAtAllStartsAtTheBound() {
        Interval share = VarianceFunction.of(Corpus.SHARE).score(0, Z2 / 20);
        Interval all = VarianceFunction.of(Corpus.SHARE).score(1, Z2 / 20);

        assertThat(share.low()).isZero();
        assertThat(share.high()).isCloseTo(Z2 / (20 + Z2), within(1e-12));
        assertThat(all.high()).isCloseTo(1, within(1e-15));
    }

    @Test
    void scoreIntervalOfARateIsThatOfACountAndNeverNegative() {
        Interval interval = VarianceFunction.of(Corpus.RATE).score(4, Z2);

        assertThat(interval.low()).isCloseTo(4 + Z2 / 2 - Math.sqrt(Z2) * Math.sqrt(4 + Z2 / 4), within(1e-12));
        assertThat(interval.low()).isPositive();
    }

    @Test
    void withoutBoundsTheIntervalIsSymmetric() {
        Interval interval =
                VarianceFunction.of(Corpus.card("any", "pooled", 1, null, null)).score(7, 0.25);

        assertThat(interval).isEqualTo(new Interval(6.5, 7.5));
    }

    @Test
    void boundsThatMakeNoRangeAreRefused() {
        assertThatThrownBy(() -> VarianceFunction.of(Corpus.card("odd", "pooled", 1, null, 1.0)))
                .hasMessage("Invalid bounds on the card of measure 'odd': null to 1.0. "
                        + "Give none, a lower one, or a lower one and a higher upper one.");
    }
}

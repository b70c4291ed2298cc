package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConservativeRatioTest {

    @Test
    void equalsEvertsLogRatioWithSciPysClopperPearsonEnds() throws IOException {
        assertThat(Golden.rows("conservative-ratio.csv")).hasSize(45).allSatisfy(row -> {
            ConservativeRatio ratio = new ConservativeRatio(row[4], (long) row[5]);
            assertThat(ratio.of((long) row[0], (long) row[1], (long) row[2], (long) row[3]))
                    .isCloseTo(row[6], within(1e-9));
        });
    }

    @Test
    void isTheOppositeWhereTheCorporaChangePlaces() {
        ConservativeRatio ratio = new ConservativeRatio(0.95, 100);
        assertThat(ratio.of(30, 40, 2, 80)).isPositive().isEqualTo(-ratio.of(2, 80, 30, 40));
    }

    @Test
    void isZeroWhereTheSharesCouldBeEqual() {
        assertThat(new ConservativeRatio(0.95, 100).of(5, 40, 3, 40)).isZero();
    }
}

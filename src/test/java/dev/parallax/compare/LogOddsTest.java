package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LogOddsTest {

    @Test
    void equalThoseOfConvoKitsFightingWords() throws IOException {
        assertThat(Golden.rows("log-odds.csv")).hasSize(100).allSatisfy(row -> {
            LogOdds odds = LogOdds.of(row[0], row[1], row[2], row[3], row[4], row[5]);
            assertThat(odds.delta()).isCloseTo(row[6], within(1e-9));
            assertThat(odds.variance()).isCloseTo(row[7], within(1e-9));
            assertThat(odds.z()).isCloseTo(row[8], within(1e-9));
        });
    }

    @Test
    void ofTheOnlyTermThereIsAreNone() {
        LogOdds odds = LogOdds.of(7, 7, 3, 3, 5, 5);
        assertThat(odds.delta()).isZero();
        assertThat(odds.z()).isZero();
    }
}

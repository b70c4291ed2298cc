package dev.parallax.ingest.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nineWordsInARowAreFoundWhereverTheyStand(long seed) {
        String shared = " " + Prose.words(seed, 9) + " ";
        long[] one = Fingerprints.of(Prose.words(seed + 100, 83) + shared + Prose.words(seed + 200, 31));
        long[] other = Fingerprints.of(Prose.words(seed + 300, 12) + shared + Prose.words(seed + 400, 57));

        assertThat(Arrays.stream(one).filter(hash -> Arrays.binarySearch(other, hash) >= 0))
                .isNotEmpty();
    }

    @Test
    void aboutTwoInFiveShinglesAreKept() {
        assertThat(Fingerprints.of(Prose.words(1, 10_000)).length).isBetween(3_700, 4_300);
    }

    @Test
    void aTextOfFewWordsHasNone() {
        assertThat(Fingerprints.of("Only five words stand here")).isEmpty();
        assertThat(Fingerprints.of("But six words stand in here")).hasSize(1);
    }
}

package dev.parallax.annotate.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {

    private static final int FEATURES = 10_000;

    @Test
    void manyFeaturesAtOnceHaveThePlacesThatEachHas() {
        FeatureIndex index = index();
        long[] hashes = IntStream.range(0, 2 * FEATURES)
                .mapToLong(FeatureIndexTest::hash)
                .toArray();
        int[] places = index.places(hashes, hashes.length);
        assertThat(places)
                .isEqualTo(LongStream.of(hashes).mapToInt(index::place).toArray());
        assertThat(places).startsWith(IntStream.rangeClosed(1, FEATURES).toArray());
        assertThat(IntStream.of(places).skip(FEATURES)).containsOnly(0);
    }

    @Test
    void onlyTheFirstHashesAreLookedUp() {
        assertThat(index().places(new long[] {hash(7), hash(8), hash(9)}, 2)).containsExactly(8, 9);
    }

    @Test
    void aFeatureThatIsThereCannotBeAddedAgain() {
        FeatureIndex index = index();
        assertThatThrownBy(() -> index.put("feature 7", 1)).isInstanceOf(IllegalStateException.class);
    }

    private static FeatureIndex index() {
        FeatureIndex index = new FeatureIndex(FEATURES);
        IntStream.range(0, FEATURES).forEach(i -> index.put("feature " + i, i + 1));
        return index;
    }

    private static long hash(int feature) {
        return FeatureIndex.append(FeatureIndex.START, "feature " + feature);
    }
}

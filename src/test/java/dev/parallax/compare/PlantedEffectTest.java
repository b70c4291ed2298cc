package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Framing;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlantedEffectTest {

    private static final double EFFECT = 0.25;

    @Test
    void plantedEffectIsFoundAndCoveredAndNothingElseIs() {
        List<Framing> rows = compared(new PlantedCorpus(11, 5, 150, EFFECT));

        assertThat(rows)
                .filteredOn(
                        row -> row.unit().equals("outlet-0") && row.subject().equals("slanted"))
                .filteredOn(row -> !row.measure().equals("mentions"))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.q()).isLessThan(0.001);
                    assertThat(EFFECT).isBetween(row.differenceLow(), row.differenceHigh());
                });
        assertThat(rows)
                .filteredOn(row -> row.subject().equals("even"))
                .hasSize(15)
                .allSatisfy(row -> assertThat(row.q()).isGreaterThan(0.05));
    }

    private static List<Framing> compared(PlantedCorpus planted) {
        Corpus corpus = planted.corpus();
        return new Compare(CompareSettings.DEFAULT)
                .framing(corpus.observations(), corpus.articles(), Corpus.CARDS)
                .where("view = 'all' and period = 'whole'")
                .collectAsList();
    }
}

package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Excerpt;
import dev.parallax.model.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeaceTest {

    /** Indicators, sentence by sentence: people and violence; process and solution; elite; none; victory. */
    private static final String BODY = "A mother heard the missiles. The negotiations brought a truce. "
            + "A minister spoke. It rained. Nobody will win.";

    @Test
    void indexIsPeaceMinusWarSentencesByIndicatorSentences() {
        assertThat(Fixtures.rows(new Peace(), Fixtures.read(null, BODY))).containsExactly("author 0/6", "all 0/6");
        assertThat(Fixtures.rows(new Peace(), Fixtures.read(null, "A mother and a father fled. A bomb fell.")))
                .containsExactly("author 0/2", "all 0/2");
        assertThat(Fixtures.rows(new Peace(), Fixtures.read(null, "The negotiations brought a truce. A bomb fell.")))
                .containsExactly("author 1/3", "all 1/3");
    }

    @Test
    void anArticleWithoutIndicatorsHasNoIndex() {
        assertThat(Fixtures.rows(new Peace(), Fixtures.read(null, "It rained.")))
                .isEmpty();
        assertThat(Fixtures.rows(new PeaceShare(), Fixtures.read(null, "It rained.")))
                .isEmpty();
    }

    @Test
    void aSentenceWithManyWordsOfAFamilyCountsOnce() {
        assertThat(Fixtures.rows(new PeaceShare(), Fixtures.read(null, "Bombs, drones and missiles hit a school.")))
                .contains("violence author 1/2", "people author 1/2", "elite author 0/2");
    }

    @Test
    void endingTheWarIsASolutionAndWarAloneIsNothing() {
        assertThat(Fixtures.rows(new Peace(), Fixtures.read(null, "They want to end the war. The war went on.")))
                .containsExactly("author 1/1", "all 1/1");
    }

    @Test
    void indexIsTheSignedSumOfItsShares() {
        Reading reading = Fixtures.read("Mothers wait as missiles fall", BODY + " \"We want talks,\" said a widow.");
        for (Observation index : Fixtures.observations(new Peace(), reading)) {
            double sum = 0;
            for (var family : Lexicons.PEACE.families()) {
                sum += family.signs().get("index") * share(reading, family.id(), index.voice());
            }
            assertThat(sum).isEqualTo(index.numerator());
        }
    }

    @Test
    void evidenceIsTheSentencesThatTipTheIndex() {
        List<Excerpt> evidence = Fixtures.observations(new Peace(), Fixtures.read(null, BODY))
                .get(0)
                .excerpts();
        assertThat(evidence)
                .containsExactly(
                        new Excerpt("body", 29, 62, 2),
                        new Excerpt("body", 63, 80, -1),
                        new Excerpt("body", 92, 108, -1));
    }

    private static double share(Reading reading, String family, String voice) {
        return Fixtures.observations(new PeaceShare(), reading).stream()
                .filter(row -> row.subject().equals(family) && row.voice().equals(voice))
                .findFirst()
                .orElseThrow()
                .numerator();
    }
}

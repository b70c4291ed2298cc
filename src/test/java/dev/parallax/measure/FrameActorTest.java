package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Excerpt;
import dev.parallax.model.Observation;
import org.junit.jupiter.api.Test;

class FrameActorTest {

    @Test
    void frameThatStandsWithTheActorOnlyIsTiedToIt() {
        // n = 4, n1 = 2, m = 1, a = 1: (1 - 1 * 2/4) / (2 * 2/4)
        Observation row = observed("Russia attacked. People were killed by Russia. It rained. It snowed.", "russia");
        assertThat(row.numerator()).isEqualTo(0.5);
        assertThat(row.denominator()).isEqualTo(1);
        assertThat(row.excerpts()).containsExactly(new Excerpt("body", 17, 46, 1));
    }

    @Test
    void frameThatKeepsAwayFromTheActorIsBelowZero() {
        // n = 4, n1 = 1, m = 2, a = 0: (0 - 2 * 1/4) / (1 * 3/4)
        Observation row =
                observed("Russia attacked. People were killed. Some were killed at night. It snowed.", "russia");
        assertThat(row.numerator()).isEqualTo(-0.5);
        assertThat(row.denominator()).isEqualTo(0.75);
        assertThat(row.excerpts()).isEmpty();
    }

    @Test
    void grimArticleDoesNotTieItsActorToGrimness() {
        // Every sentence is about the dead, with or without the actor: a = m n1 / n
        assertThat(observed("Russia killed a man. People were killed.", "russia")
                        .numerator())
                .isZero();
    }

    @Test
    void articleWithoutTheFrameCountsAsOneInWhichItNeverMetTheActor() {
        // n = 3, n1 = 1, m = 0, a = 0: (0 - 0) / (1 * 2/3)
        Observation row = observed("Russia attacked. It rained. It snowed.", "russia");
        assertThat(row.numerator()).isZero();
        assertThat(row.denominator()).isEqualTo(Math.rint(2 / 3.0 * 0x1p26) / 0x1p26);
        assertThat(row.excerpts()).isEmpty();
    }

    @Test
    void frameIsTiedNoMoreWhereItIsBunchedIntoFewArticles() {
        String with = "People were killed by Russia. It rained.";
        String without = "Russia attacked. It rained.";
        String half = "People were killed by Russia. Russia attacked. It rained. It snowed.";
        // Two of four sentences with Russia are about the dead, and none of four without.
        // Spread: (1/2 + 1/2) / (1 + 1). Bunched: (1/2 + 1/2 + 0 + 0) / (1/2 + 1/2 + 1/2 + 1/2).
        assertThat(tied(half, half)).isEqualTo(0.5);
        assertThat(tied(with, with, without, without)).isEqualTo(0.5);
    }

    @Test
    void articleWithoutTheContrastSaysNothing() {
        assertThat(rows("Russia killed a man. Russia left.")).isEmpty();
        assertThat(rows("People were killed. It rained.")).isEmpty();
    }

    /** The estimate of an outlet with these articles. */
    private static double tied(String... bodies) {
        double above = 0;
        double below = 0;
        for (String body : bodies) {
            Observation row = observed(body, "russia");
            above += row.numerator();
            below += row.denominator();
        }
        return above / below;
    }

    private static Observation observed(String body, String actor) {
        return Fixtures.observations(new FrameActor(), Fixtures.read(null, body)).stream()
                .filter(row -> row.voice().equals("author"))
                .filter(row -> row.subject().equals("human_cost:" + actor))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.List<String> rows(String body) {
        return Fixtures.rows(new FrameActor(), Fixtures.read(null, body));
    }
}

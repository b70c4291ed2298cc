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
    void articleWithoutTheFrameOrWithoutTheContrastSaysNothing() {
        assertThat(rows("Russia attacked. It rained.")).isEmpty();
        assertThat(rows("Russia killed a man. Russia left.")).isEmpty();
        assertThat(rows("People were killed. It rained.")).isEmpty();
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

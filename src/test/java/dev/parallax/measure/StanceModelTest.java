package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.measure.statement.Tree;
import dev.parallax.measure.target.Stance;
import dev.parallax.measure.target.StanceModel;
import dev.parallax.measure.target.Target;
import dev.parallax.model.Sentence;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** The stance of a sentence towards a target, by the model of this build. */
class StanceModelTest {

    private static final String BLAME = "Putin is a corrupt liar and a cruel tyrant.";

    @Test
    void whoIsNamedHardlyCounts() {
        // Names are masked for the words; only the sentiment of the whole sentence knows them.
        assertThat(stance("Henry Caldwell is a corrupt liar.", 0, 2).score())
                .isCloseTo(stance("Victor Petersen is a corrupt liar.", 0, 2).score(), within(0.02));
    }

    @Test
    void probabilitiesAddUpToOne() {
        Stance stance = stance(BLAME, 0, 1);
        assertThat(stance.negative() + stance.neutral() + stance.positive()).isCloseTo(1, within(1e-12));
        assertThat(stance.score()).isEqualTo(stance.positive() - stance.negative());
    }

    @Test
    void tellingWordsAreThoseThatMoveTheStance() {
        Target target = target(BLAME, 0, 1);
        double[] telling = StanceModel.ofThisBuild().tellingWords(target);
        int corrupt = target.tree().sentence().tokens().stream()
                .map(token -> token.lemma())
                .toList()
                .indexOf("corrupt");
        assertThat(telling).hasSize(target.tree().size());
        assertThat(telling[corrupt]).isLessThan(-0.1);
        assertThat(telling[0]).isZero();
    }

    @Test
    void theModelIsASoftmaxOverSumsOfWeights() throws Exception {
        StanceModel model = StanceModel.read(
                new StringReader("# a comment\ntemperature\t2000\nintercept\t0\t0\t0\nw:liar\t3000\t1000\t0\n"));
        Stance stance = model.of(target("Putin is a liar.", 0, 1));
        double sum = Math.exp(1.5) + Math.exp(0.5) + 1;
        assertThat(stance.negative()).isCloseTo(Math.exp(1.5) / sum, within(1e-9));
        assertThat(stance.positive()).isCloseTo(1 / sum, within(1e-9));
    }

    @Test
    void aLineThatIsNoWeightIsNamed() {
        assertThatThrownBy(() -> StanceModel.read(new StringReader("temperature\t1000\nw:liar\t1\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("three weights");
    }

    private static Stance stance(String text, int first, int last) {
        return StanceModel.ofThisBuild().of(target(text, first, last));
    }

    private static Target target(String text, int first, int last) {
        return new Target(tree(Fixtures.annotation(text).sentences().get(0), text), first, last);
    }

    private static Tree tree(Sentence sentence, String text) {
        return new Tree(
                sentence,
                sentence.tokens().stream()
                        .map(token -> text.substring(token.begin(), token.end()))
                        .toList());
    }
}

package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PowerTest {

    @Test
    void whoForcesHasTheSayAndWhoIsForcedHasNot() {
        assertThat(power("Russia attacked Ukraine.")).containsExactly("ukraine author -1/1", "russia author 1/1");
        assertThat(power("Ukraine was attacked by Russia."))
                .containsExactly("ukraine author -1/1", "russia author 1/1");
    }

    @Test
    void whoConcedesHandsTheSayToTheOther() {
        assertThat(power("Moscow gave in.")).containsExactly("russia author -1/1");
        assertThat(power("Kyiv gave the paper to a courier.")).containsExactly("ukraine author 0/1");
    }

    @Test
    void demandsAndRefusalsAddUpWithPleas() {
        assertThat(power("Moscow demanded the port. Moscow rejected the truce. Moscow begged for time."))
                .containsExactly("russia author 1/3");
    }

    @Test
    void deniedVerbsNounsAndOtherVerbsAreLeftOut() {
        assertThat(power("Russia did not attack the port. Russia never attacked the port."))
                .isEmpty();
        assertThat(power("The attack worried a man in Kyiv.")).isEmpty();
        assertThat(power("Russia published a paper.")).isEmpty();
    }

    @Test
    void actsAreSharesOfWhatTheActorDoes() {
        Reading reading = Fixtures.read(
                null,
                "Moscow demanded the port. Moscow rejected the truce. Moscow attacked Kyiv and rejected the paper.");
        assertThat(Fixtures.rows(new PowerAct(), reading))
                .contains(
                        "russia:refuse author 2/4",
                        "russia:demand author 1/4",
                        "russia:force author 1/4",
                        "russia:concede author 0/4")
                .noneMatch(row -> row.startsWith("ukraine"))
                .hasSize(2 * Lexicons.POWER.families().size());
    }

    private static List<String> power(String body) {
        return Fixtures.rows(new Power(), Fixtures.read(null, body)).stream()
                .filter(row -> row.contains(" author "))
                .toList();
    }
}

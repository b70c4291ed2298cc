package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Excerpt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts and who suffers, in sentences that the real annotator has parsed. */
class AgencyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia attacked Ukraine.                                     | russia +1/1, ukraine -1/1
            Ukraine was attacked by Russia.                              | russia +1/1, ukraine -1/1
            Ukraine was attacked in May.                                 | ukraine -1/1
            Ukraine was attacked by night.                               | ukraine -1/1
            Russia attacked the port and destroyed two ships.            | russia +2/2
            Russia and Ukraine signed the paper.                         | russia +1/1, ukraine +1/1
            Ukraine was attacked and occupied.                           | ukraine -2/2
            Russia wants to occupy the port.                             | russia +2/2
            Washington urged Kyiv to sign the paper.                     | us +1/1, ukraine +0/2
            Kyiv was forced to sign the paper.                           | ukraine +0/2
            Russia, which attacked the port, wants peace.                | russia +2/2
            The president, Vladimir Putin, signed the paper.             | putin +1/1
            The envoy of Russia signed the paper.                        | -
            Russia's envoy signed the paper.                             | -
            Russia is ready.                                             | -
            Washington sent Kyiv a paper.                                | us +1/1, ukraine -1/1
            """)
    void agentsAndPatientsAreReadOffTheSentence(String sentence, String expected) {
        assertThat(roles(sentence))
                .containsExactlyInAnyOrder(expected.equals("-") ? new String[0] : expected.split(", "));
    }

    @Test
    void mentionsCountInTheVoiceOfTheirWords() {
        Reading reading =
                Fixtures.read("Kyiv rejects truce", "Russia attacked Kyiv. \"Kyiv attacked us,\" said a man.");
        assertThat(Fixtures.rows(new Agency(), reading))
                .containsExactlyInAnyOrder(
                        "ukraine headline 1/1",
                        "russia author 1/1",
                        "ukraine author -1/1",
                        "ukraine quoted 1/1",
                        "russia all 1/1",
                        "ukraine all 1/3");
    }

    @Test
    void onlyPassivesWithoutAnAgentHideWhoDidIt() {
        String body = "Ukraine was attacked. Ukraine was attacked by Russia. Russia attacked Ukraine. Russia left.";
        assertThat(Fixtures.rows(new AgencyPassive(), Fixtures.read(null, body)))
                .containsExactly("ukraine author 1/3", "ukraine all 1/3");
    }

    @Test
    void evidenceIsTheSentencesInWhichTheActorActsOrSuffers() {
        Reading reading = Fixtures.read(null, "Nobody came. Russia attacked the port. It rained in Russia.");
        assertThat(Fixtures.observations(new Agency(), reading).get(0).excerpts())
                .containsExactly(new Excerpt("body", 13, 38, 1));
    }

    /** {@code actor +balance/roles} in the author's voice. */
    private static List<String> roles(String sentence) {
        return Fixtures.observations(new Agency(), Fixtures.read(null, sentence)).stream()
                .filter(row -> row.voice().equals("author"))
                .map(row -> "%s %+d/%d".formatted(row.subject(), (int) row.numerator(), (int) row.denominator()))
                .toList();
    }
}

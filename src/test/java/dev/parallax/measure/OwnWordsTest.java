package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.codebook.Outlet;
import dev.parallax.codebook.Outlets;
import dev.parallax.model.Line;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    private static final OwnWords WORDS = new OwnWords(
            new Outlets(List.of(new Outlet("Volga Herald", List.of("The Herald"), null, Map.of())), List.of()));

    @Test
    void quotedWordsNumbersAndMarksLeaveAGap() {
        assertThat(lemmas("The talks failed again, \"we are sad,\" he said on May 16."))
                .containsExactly(List.of("the", "talk", "fail", "again", "", "he", "say", "on", "may"));
    }

    @Test
    void namesOfOutletsAreLeftOut() {
        assertThat(lemmas("The minister told the Volga Herald that talks had failed."))
                .containsExactly(List.of("the", "minister", "tell", "the", "", "that", "talk", "have", "fail"));
    }

    @Test
    void namesOfOutletsNeedNoArticle() {
        assertThat(lemmas("Herald readers wait.")).containsExactly(List.of("reader", "wait"));
    }

    @Test
    void sentencesKeepTheirPlaces() {
        List<Line> lines = WORDS.of(Fixtures.read("Kyiv waits", "Talks failed. \"No.\" Putin waits."))
                .lines();
        assertThat(lines)
                .containsExactly(
                        new Line("title", 0, 10, List.of("kyiv", "wait")),
                        new Line("body", 0, 13, List.of("talk", "fail")),
                        new Line("body", 20, 32, List.of("putin", "wait")));
    }

    private static List<List<String>> lemmas(String body) {
        return WORDS.of(Fixtures.read(null, body)).lines().stream()
                .map(Line::lemmas)
                .toList();
    }
}

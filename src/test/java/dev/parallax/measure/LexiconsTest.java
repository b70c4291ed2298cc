package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.codebook.Lexicon;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The word lists that come with the measures; reading them checks ids, signs and that no phrase stands twice. */
class LexiconsTest {

    @Test
    void everyListSaysWhereItsIdeaComesFromAndWhoWroteIt() {
        assertThat(Lexicons.ALL)
                .allSatisfy(lexicon -> assertThat(lexicon.source()).contains("written for Parallax"));
    }

    @Test
    void familiesAreLargeEnoughToMeanMoreThanTheirFirstWords() {
        assertThat(Lexicons.ALL.stream().flatMap(lexicon -> lexicon.families().stream()))
                .allSatisfy(
                        family -> assertThat(family.patterns()).as(family.id()).hasSizeGreaterThanOrEqualTo(20));
    }

    @Test
    void peaceAndWarHaveThreeFamiliesEach() {
        assertThat(Lexicons.PEACE.families())
                .extracting(family -> family.signs().get("index"))
                .containsExactly(1, 1, 1, -1, -1, -1);
    }

    @Test
    void whatAVerbGivesItsAgentItTakesFromItsTheme() {
        assertThat(Lexicons.POWER.families()).extracting(Lexicon.Family::signs).allSatisfy(signs -> assertThat(signs)
                .isEqualTo(Map.of("agent", signs.get("agent"), "theme", -signs.get("agent"))));
    }
}

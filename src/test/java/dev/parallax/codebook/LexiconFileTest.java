package dev.parallax.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconFileTest {

    private static final String HEAD = """
            id: power
            source: Written for this project
            families:
              - id: concede
                description: Gives in
                signs: {agent: -1, theme: 1}
                patterns: [give in, yield]
            """;

    @Test
    void familiesHaveTheirSignsAndPatterns() {
        assertThat(LexiconFile.parse(HEAD, "power.yaml", "agent", "theme"))
                .isEqualTo(new Lexicon(
                        "power",
                        "Written for this project",
                        List.of(new Lexicon.Family(
                                "concede",
                                "Gives in",
                                Map.of("agent", -1, "theme", 1),
                                List.of(Phrase.of("give in"), Phrase.of("yield"))))));
    }

    @Test
    void phraseStandsInOneFamilyOnly() {
        assertInvalid(HEAD + """
                  - id: lose
                    description: Loses
                    signs: {agent: -1, theme: 1}
                    patterns: [yield]
                """, "line 11", "'yield' already belongs to family 'concede'");
    }

    @Test
    void everySignIsAskedForAndNoOther() {
        assertInvalid(HEAD.replace(", theme: 1", ""), "lacks the key 'theme'");
        assertInvalid(HEAD.replace("theme: 1", "theme: 2"), "'2' is not a sign; write -1, 0 or 1");
        assertThatThrownBy(() -> LexiconFile.parse(HEAD, "power.yaml"))
                .isInstanceOf(InvalidCodebookException.class)
                .hasMessageContaining("unknown key 'signs'");
    }

    private static void assertInvalid(String yaml, String... parts) {
        assertThatThrownBy(() -> LexiconFile.parse(yaml, "power.yaml", "agent", "theme"))
                .isInstanceOf(InvalidCodebookException.class)
                .hasMessageContainingAll(parts);
    }
}

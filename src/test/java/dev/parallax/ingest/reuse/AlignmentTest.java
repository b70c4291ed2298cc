package dev.parallax.ingest.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0})
    void plantedSharesAreRecovered(double planted) {
        for (int seed = 1; seed <= 20; seed++) {
            assertThat(share(Prose.sharing(planted, seed), Prose.words(seed, 900)))
                    .isCloseTo(planted, within(0.05));
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 0.0", "8, 0.08", "50, 0.5"})
    void runsOfEightWordsCountAndShorterOnesDoNot(int run, double expected) {
        String shared = "aaa ".repeat(run).replaceAll("aaa aaa", "bbb ccc");
        String text = "ddd eee ".repeat((100 - run) / 2) + (run % 2 == 0 ? "" : "fff ") + shared;

        assertThat(share(text, "ggg hhh " + shared)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void punctuationSpacingAndCaseDoNotCount() {
        assertThat(share(
                        "“We won’t,” she said — AND left the room, at last .",
                        "\"We won't\" , she said and left the room at last"))
                .isEqualTo(1);
    }

    @Test
    void lettersCountAsCodePointsInAnyScript() {
        assertThat(share("один два три чотири п'ять шість 𝒔𝒊𝒎 8 x", "Один два три чотири п’ять шість 𝒔𝒊𝒎 8 y"))
                .isCloseTo(29 / 30.0, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({
        "'...', Some news, 0",
        "Brief news, Brief news!, 1",
        "Brief news, More brief news today, 1",
        "Brief news, News in brief, 0"
    })
    void textsShorterThanARunMustStandInTheSourceAsAWhole(String text, String source, double expected) {
        assertThat(share(text, source)).isEqualTo(expected);
    }

    @Test
    void boilerplateCountsNeitherAsSharedNorAsText() {
        String furniture = Prose.words(1, 60);
        String copied = Prose.words(2, 100);
        long[] boilerplate = Words.of(furniture).shingles(Fingerprints.SHINGLE);

        assertThat(Alignment.share(Prose.words(3, 100) + " " + furniture, furniture, boilerplate))
                .isZero();
        assertThat(Alignment.share(copied + " " + furniture, copied + " " + furniture + " end", boilerplate))
                .isEqualTo(1);
    }

    @Test
    void aLiveBlogOfHalfAMegabyteIsAlignedInSeconds() {
        String blog = Prose.words(4, 120_000);
        assertThat(blog).hasSizeGreaterThan(500_000);

        assertTimeout(Duration.ofSeconds(5), () -> share(blog, blog + " " + Prose.words(5, 100)));
    }

    private static double share(String text, String source) {
        return Alignment.share(text, source, new long[0]);
    }
}

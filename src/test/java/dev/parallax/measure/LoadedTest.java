package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadedTest {

    private static final String BODY =
            "Perhaps the brutal tyrant knows that he failed. The talks began very late, and a doctor insisted on water.";

    @Test
    void wordsOfEachFamilyAreCountedByWords() {
        assertThat(Fixtures.rows(new Loaded(), Fixtures.read(null, BODY)))
                .contains(
                        "hedge all 1/19",
                        "emotive all 2/19",
                        "factive all 1/19",
                        "implicative all 1/19",
                        "intensifier all 1/19",
                        "assertive all 1/19");
    }

    @Test
    void theMonthOfMayIsNoHedge() {
        assertThat(Fixtures.rows(new Loaded(), Fixtures.read(null, "The talks of 16 May may fail.")))
                .contains("hedge author 1/7");
    }

    @Test
    void theLongerPhraseCountsOnceWhateverItsFamily() {
        assertThat(Fixtures.rows(new Loaded(), Fixtures.read(null, "It is not clear.")))
                .contains("hedge author 1/4", "intensifier author 0/4");
    }

    @Test
    void loadedWordsOfASourceAreNotTheOutlets() {
        Reading reading = Fixtures.read(null, "The talks ended. \"This is a brutal farce,\" said a doctor.");
        assertThat(Fixtures.rows(new Loaded(), reading))
                .contains("emotive author 0/6", "emotive quoted 2/5", "emotive all 2/11");
    }
}

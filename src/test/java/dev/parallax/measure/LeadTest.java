package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTest {

    /** Eleven words. */
    private static final String SENTENCE = "The ferry to the old pier was late again that day.";

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n"})
    void leadIsTheSentencesThatReachSixtyWordsWhateverBecameOfTheParagraphs(String between) {
        String body = Stream.of(
                        SENTENCE,
                        SENTENCE,
                        SENTENCE,
                        SENTENCE,
                        SENTENCE,
                        "Kyiv was named, and five more words followed.",
                        "Russia was not.")
                .collect(Collectors.joining(between));
        assertThat(Fixtures.rows(new AttentionLead(), Fixtures.read(null, body)))
                .contains("ukraine author 1/1", "ukraine all 1/1", "russia author 0/1");
    }

    @Test
    void shortBodyIsItsOwnLead() {
        assertThat(Fixtures.rows(new AttentionLead(), Fixtures.read("Russia waits", "Three died.\n\nKyiv waited.")))
                .contains("ukraine author 1/1", "russia author 0/1")
                .noneMatch(row -> row.contains("headline"));
    }

    @Test
    void oneCaptionBeforeTheTextChangesLittle() {
        assertThat(Fixtures.rows(
                        new AttentionLead(), Fixtures.read(null, "Image source, Harbour Press\n\nKyiv waited.")))
                .contains("ukraine author 1/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Image source, Harbour Press\n\nThe pier in March\n\nKyiv waited.",
                "What we know\n\nKyiv waited.\n\nWhat comes next\n\nNobody knew.",
                "Live\n\n“The latest from the harbour”\n\nKyiv waited."
            })
    void leadIsUnknownWhereCaptionsOrHeadingsStandInIt(String body) {
        assertThat(Fixtures.rows(new AttentionLead(), Fixtures.read(null, body)))
                .isEmpty();
    }

    @Test
    void headingsAfterTheLeadDoNotMatter() {
        String body =
                (SENTENCE + " ").repeat(6) + "Kyiv.\n\nWhat we know\n\nNothing.\n\nWhat comes next\n\nNobody knew.";
        assertThat(Fixtures.rows(new AttentionLead(), Fixtures.read(null, body)))
                .contains("ukraine author 0/1");
    }

    @Test
    void leadIsUnknownWhereASentenceNeverEnds() {
        String body = "Kyiv waited " + "and the ferry was late ".repeat(25) + "again.";
        assertThat(Fixtures.rows(new AttentionLead(), Fixtures.read(null, body)))
                .isEmpty();
    }
}

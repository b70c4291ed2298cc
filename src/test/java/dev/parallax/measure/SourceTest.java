package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.codebook.Actor;
import dev.parallax.codebook.Codebook;
import dev.parallax.model.Excerpt;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who gets to speak, and how what is said is reported, in articles that the real annotator has read. */
class SourceTest {

    private static final String BODY = """
            "The war goes on and nobody comes to help us."

            "We will come to the talks on Monday," said Vladimir Putin. Putin said that the port was open.

            Keith Kellogg warned that the truce would fail. A senior official said that nobody would come.\
            """;

    private static final Codebook SIDES = new Codebook(
            "study",
            "Study",
            Fixtures.CODEBOOK.topic(),
            List.of(
                    person("putin", "russia", "Vladimir Putin", "Putin"),
                    person("lavrov", "russia", "Sergey Lavrov"),
                    person("kellogg", "us", "Keith Kellogg")),
            List.of(),
            List.of());

    private final Reading reading = new Reader(SIDES).read(Fixtures.article("Putin says he will come", BODY));

    @Test
    void statementsAreSharedAmongAllWhoSpeakTheUnnamedIncluded() {
        assertThat(Fixtures.rows(new Source(), reading))
                .contains(
                        "actor:putin quoted 1/2",
                        "actor:putin indirect 1/3",
                        "actor:putin headline 1/1",
                        "actor:putin all 3/6",
                        "actor:lavrov all 0/6",
                        "side:russia all 3/6",
                        "side:us all 1/6",
                        "role:unnamed all 1/6",
                        "role:unknown all 1/6",
                        "role:person all 4/6")
                .noneMatch(row -> row.contains(" author "));
    }

    @Test
    void eachSpeakerCountsOnceInAnArticle() {
        assertThat(Fixtures.rows(new SourceSpeakers(), reading))
                .contains(
                        "actor:putin all 1/4", "actor:kellogg all 1/4", "role:unnamed all 1/4", "side:russia all 1/4");
    }

    @Test
    void wordsAreThoseOfTheStatementsNotOfTheReportingClause() {
        assertThat(Fixtures.rows(new SourceWords(), reading))
                .contains("actor:putin quoted 8/18", "role:unknown quoted 10/18", "actor:putin indirect 5/14");
    }

    @Test
    void verbsOfReportingAreSharedBySpeaker() {
        assertThat(Fixtures.rows(new Stance(), reading))
                .contains(
                        "actor:putin:neutral all 3/3",
                        "actor:putin:force all 0/3",
                        "actor:kellogg:force indirect 1/1",
                        "side:us:force all 1/1",
                        "anyone:neutral all 4/5",
                        "anyone:force all 1/5")
                .noneMatch(row -> row.startsWith("actor:lavrov"));
    }

    @Test
    void evidenceIsTheSentenceInWhichTheStatementBegins() {
        String sentence = "Keith Kellogg warned that the truce would fail.";
        int begin = BODY.indexOf(sentence);
        assertThat(Fixtures.observations(new Stance(), reading).stream()
                        .filter(row -> row.subject().equals("actor:kellogg:force")
                                && row.voice().equals("indirect"))
                        .findFirst()
                        .orElseThrow()
                        .excerpts())
                .containsExactly(new Excerpt("body", begin, begin + sentence.length(), 1));
    }

    @Test
    void articleInWhichNobodySpeaksGivesNoRows() {
        Reading silent = new Reader(SIDES).read(Fixtures.article(null, "It rained in Istanbul. The talks went on."));
        assertThat(Fixtures.rows(new Source(), silent)).isEmpty();
        assertThat(Fixtures.rows(new Stance(), silent)).isEmpty();
    }

    private static Actor person(String id, String side, String... aliases) {
        return new Actor(id, aliases[0], "person", side, List.of(aliases), List.of(), Set.of("PERSON"));
    }
}

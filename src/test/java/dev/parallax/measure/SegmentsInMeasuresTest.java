package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Segment;
import dev.parallax.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What turns, block quotations, posts, background and further titles do to the numbers. */
class SegmentsInMeasuresTest {

    private static final String TRANSCRIPT = """
            The studio was cold on Friday.

            HOST: Are there talks?

            KEITH KELLOGG: Talks failed. They killed our people in this war.

            HOST: And now?

            KELLOGG: He said that the war goes on.""";

    private static final List<Segment> TURNS = List.of(
            turn("HOST", "Are there talks?"),
            turn("KEITH KELLOGG", "Talks failed. They killed our people in this war."),
            turn("HOST", "And now?"),
            turn("KELLOGG", "He said that the war goes on."));

    @Test
    void wordsOfATurnAreQuotedAndTheLabelIsNobodys() {
        Reading reading = Fixtures.read(List.of(), TRANSCRIPT, TURNS.toArray(Segment[]::new));
        assertThat(Fixtures.words(reading, Voice.AUTHOR)).isEqualTo(6);
        assertThat(Fixtures.words(reading, Voice.QUOTED)).isEqualTo(3 + 9 + 2 + 7);
        assertThat(Fixtures.words(reading, Voice.INDIRECT)).isZero();
        assertThat(Fixtures.rows(new FrameShare(), reading))
                .contains(
                        "negotiation author 0/1",
                        "human_cost author 0/1",
                        "human_cost quoted 1/5",
                        "negotiation quoted 2/5");
        assertThat(Fixtures.rows(new LabelShare(), reading))
                .contains("war:war quoted 2/2")
                .noneMatch(row -> row.contains("author"));
    }

    @Test
    void everyTurnIsOneStatementOfWhoSpeaksIt() {
        Reading reading = Fixtures.read(List.of(), TRANSCRIPT, TURNS.toArray(Segment[]::new));
        assertThat(reading.statements())
                .extracting(SegmentsInMeasuresTest::told)
                .containsExactly(
                        "HOST|unnamed|null|null|segment|3/3",
                        "Keith Kellogg|person|kellogg|null|segment|9/9",
                        "HOST|unnamed|null|null|segment|2/2",
                        "Keith Kellogg|person|kellogg|null|segment|7/7");
        assertThat(reading.statements().get(1)).satisfies(statement -> {
            assertThat(TRANSCRIPT.substring(statement.speakerBegin(), statement.speakerEnd()))
                    .isEqualTo("KEITH KELLOGG");
            assertThat(statement.voice()).isEqualTo("quoted");
        });
        assertThat(Fixtures.rows(new Source(), reading)).contains("actor:kellogg quoted 2/4");
        assertThat(Fixtures.rows(new Stance(), reading)).isEmpty();
    }

    @Test
    void labelIsNoMentionOfTheSpeaker() {
        String body = "Putin: We talk to nobody.\n\nTrump: You do talk to us.";
        Reading reading = Fixtures.read(
                List.of(),
                body,
                Fixtures.segment("turn", "Putin", body, "We talk to nobody."),
                Fixtures.segment("turn", "Trump", body, "You do talk to us."));
        assertThat(Fixtures.rows(new Attention(), reading)).contains("putin all 0/1", "trump quoted 0/1");
        assertThat(reading.statements()).extracting(Statement::actor).containsExactly("putin", "trump");
    }

    @Test
    void surnameInCapitalsIsThePersonWhomTheProseNames() {
        String body =
                "Volodymyr Zelensky gave an interview.\n\nPRESIDENT ZELENSKY: We wait.\n\nTHE PRESIDENT: Nobody came.";
        Reading reading = Fixtures.read(
                List.of(),
                body,
                Fixtures.segment("turn", "PRESIDENT ZELENSKY", body, "We wait."),
                Fixtures.segment("turn", "THE PRESIDENT", body, "Nobody came."));
        assertThat(reading.statements())
                .extracting(one -> one.speaker() + "|" + one.role() + "|" + one.actor())
                .containsExactly("Volodymyr Zelensky|person|zelensky", "THE PRESIDENT|official|null");
    }

    @Test
    void answerWithoutANameHasAnUnknownSpeaker() {
        String body = "Q: What happened?\n\nA: They killed our people.";
        Reading reading =
                Fixtures.read(List.of(), body, Fixtures.segment("turn", null, body, "They killed our people."));
        assertThat(reading.statements())
                .extracting(SegmentsInMeasuresTest::told)
                .containsExactly("null|unknown|null|null|segment|4/4");
        assertThat(Fixtures.rows(new FrameShare(), reading)).contains("human_cost author 0/1", "human_cost quoted 1/1");
    }

    @Test
    void blockQuotationIsOfWhoIntroducesItAndWithTheVerb() {
        String body =
                "Keith Kellogg wrote to the residents:\n\nThey killed our people. They \"will\" pay.\n\nThe hall was cold.";
        Reading reading = Fixtures.read(
                List.of(),
                body,
                Fixtures.segment("quotation", null, body, "They killed our people. They \"will\" pay."));
        assertThat(reading.statements())
                .extracting(SegmentsInMeasuresTest::told)
                .containsExactly("Keith Kellogg|person|kellogg|write|segment|7/7");
        assertThat(Fixtures.rows(new Stance(), reading)).contains("actor:kellogg:neutral quoted 1/1");
        assertThat(Fixtures.rows(new FrameShare(), reading)).contains("human_cost author 0/2", "human_cost quoted 1/2");
    }

    @Test
    void postIsOfWhoSignsIt() {
        String body =
                "The hall was cold.\n\nTalks failed again. — Donald J. Trump (@trump) May 16, 2025\n\nNobody came.";
        Reading reading = Fixtures.read(
                List.of(), body, Fixtures.segment("quotation", "Donald J. Trump", body, "Talks failed again."));
        assertThat(reading.statements())
                .extracting(one -> one.rule() + "|" + one.role() + "|" + one.actor())
                .containsExactly("segment|person|trump");
        assertThat(Fixtures.rows(new FrameShare(), reading))
                .contains("negotiation author 0/2", "negotiation quoted 1/1");
    }

    @Test
    void sentencesOfBackgroundCountInNothing() {
        String fresh = "Kyiv waits.";
        String old = "Russia said that the talks failed. \"They killed them in this war,\" said Putin.";
        String body = fresh + "\n\n" + old;
        Reading with = Fixtures.read(List.of(), body, Fixtures.segment("background", null, body, old));
        Reading without = Fixtures.read(List.of(), fresh);
        assertThat(with.statements()).isEmpty();
        assertThat(new OwnWords(dev.parallax.codebook.Outlets.none()).of(with).lines())
                .isEqualTo(new OwnWords(dev.parallax.codebook.Outlets.none())
                        .of(without)
                        .lines());
        for (Measure measure : List.of(
                new Attention(),
                new AttentionLead(),
                new AttentionRate(),
                new Tone(),
                new FrameShare(),
                new LabelShare(),
                new Agency(),
                new Loaded(),
                new Source(),
                new Stance(),
                new Peace())) {
            assertThat(Fixtures.observations(measure, with)).isEqualTo(Fixtures.observations(measure, without));
        }
    }

    @Test
    void sentenceIsBackgroundIfMostOfItIs() {
        String body = "Kyiv waits for talks. Russia waits for talks.";
        assertThat(Fixtures.words(
                        Fixtures.read(
                                List.of(),
                                body,
                                Fixtures.segment("background", null, body, "talks. Russia waits for t")),
                        Voice.ALL))
                .isEqualTo(4);
    }

    @Test
    void articleOfNothingButBackgroundHasNoWords() {
        String body = "Kyiv waits.";
        Reading reading =
                Fixtures.read(List.of("Talks failed"), body, Fixtures.segment("background", null, body, body));
        assertThat(Fixtures.words(reading, Voice.AUTHOR)).isZero();
        assertThat(Fixtures.rows(new Attention(), reading))
                .noneMatch(row -> row.contains("author"))
                .contains("us headline 0/1");
    }

    @Test
    void allTitlesCountInVoiceHeadline() {
        Reading reading =
                Fixtures.read(List.of("Talks fail", "Kyiv waits for talks", "Putin says talks failed"), "Kyiv waits.");
        assertThat(Fixtures.rows(new Attention(), reading))
                .contains("ukraine headline 1/1", "putin headline 1/1", "us headline 0/1");
        assertThat(Fixtures.rows(new FrameShare(), reading)).contains("negotiation headline 3/3");
        assertThat(reading.passages()).extracting(Passage::part).containsExactly("title", "title_2", "title_3", "body");
        assertThat(reading.statements()).extracting(Statement::part).containsExactly("title_3");
    }

    private static Segment turn(String speaker, String words) {
        return Fixtures.segment("turn", speaker, TRANSCRIPT, words);
    }

    private static String told(Statement one) {
        return "%s|%s|%s|%s|%s|%d/%d"
                .formatted(
                        one.speaker(), one.role(), one.actor(), one.cue(), one.rule(), one.quotedWords(), one.words());
    }
}

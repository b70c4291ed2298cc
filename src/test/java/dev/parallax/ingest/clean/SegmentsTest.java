package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each expectation is {@code kind|speaker|words}. */
class SegmentsTest {

    private static final BodyCleaner CLEANER = new BodyCleaner(List.of());
    private static final String PROSE =
            "The ferry to Kelbrook leaves at nine from the old pier, and the road behind the mill is closed until the spring.";

    @Test
    void turnsOfATranscriptAreTheirSpeakers() {
        assertThat(found(
                        PROSE,
                        "ANCHOR: Welcome back. Was the harbour hit?",
                        "LENA MARLOWE: They burned our boats in the night.",
                        "ANCHOR: And now?",
                        "MARLOWE: Now the town is quiet.",
                        PROSE))
                .containsExactly(
                        "turn|ANCHOR|Welcome back. Was the harbour hit?",
                        "turn|LENA MARLOWE|They burned our boats in the night.",
                        "turn|ANCHOR|And now?",
                        "turn|MARLOWE|Now the town is quiet.");
    }

    @Test
    void surnameMayBeACommonWord() {
        assertThat(found(
                        "HOST: What happened?",
                        "ADA EXAMPLE: They burned our boats.",
                        "HOST: And then?",
                        "EXAMPLE: Then it rained."))
                .contains("turn|ADA EXAMPLE|They burned our boats.", "turn|EXAMPLE|Then it rained.");
    }

    @Test
    void titlesPartiesAndAsidesAreNoPartOfTheSpeakersName() {
        assertThat(found(
                        "SEN. OTTO McREED (I-VT), CHAIRMAN: Thank you for having me.",
                        "UNIDENTIFIED MALE #2: Louder, please!",
                        "McREED (via telephone): I said thank you."))
                .containsExactly(
                        "turn|SEN. OTTO McREED|Thank you for having me.",
                        "turn|UNIDENTIFIED MALE #2|Louder, please!",
                        "turn|McREED|I said thank you.");
    }

    @Test
    void turnOfAWholeTranscriptGoesOnInTheNextParagraphButNotInStageDirections() {
        assertThat(found(
                        "HOST: Who are you?",
                        "MARLOWE: I keep the light.",
                        "My father kept it before me.",
                        "(CROSSTALK)",
                        "HOST: We have to stop here."))
                .contains("turn|MARLOWE|I keep the light.\n\nMy father kept it before me.");
    }

    @Test
    void paragraphBetweenTurnsThatAreQuotedInAnArticleIsTheAuthors() {
        assertThat(found(
                        PROSE,
                        PROSE,
                        PROSE,
                        "REED: You lied to us.",
                        "MARLOWE: I did not.",
                        "The crowd booed for a minute.",
                        "REED: You did, and you know it.",
                        PROSE))
                .hasSize(3)
                .noneMatch(segment -> segment.contains("crowd"));
    }

    @Test
    void interviewIsTheWordsOfWhoAnswers() {
        assertThat(found(
                        PROSE,
                        "Tidewater: Why did you leave the council?",
                        "Marlowe: I was tired of it, and we had no money left.",
                        "Tidewater: What will you do now?",
                        "Marlowe: I will paint the boat that my father left me."))
                .containsExactly(
                        "turn|Marlowe|I was tired of it, and we had no money left.",
                        "turn|Marlowe|I will paint the boat that my father left me.");
        assertThat(CLEANER.clean(
                                "HARBOUR POST: Tell us of the fire.\n\nMARLOWE: We saw it from our house.\n\nHARBOUR POST: Go on.",
                                "HARBOUR POST"::equals)
                        .segments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.speaker()).isEqualTo("MARLOWE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q. |A. ", "Q: |A: ", "Question: |Answer: "})
    void answersOfAnInterviewAreNotTheOutletsWhileTheQuestionsAre(String lines) {
        String question = lines.substring(0, lines.indexOf('|'));
        String answer = lines.substring(lines.indexOf('|') + 1);
        assertThat(found(
                        PROSE,
                        question + "Was the harbour hit?",
                        answer + "They burned our boats in the night.",
                        "Nobody slept.",
                        question + "And now?",
                        answer + "Now the town is quiet.",
                        PROSE))
                .containsExactly(
                        "turn|null|They burned our boats in the night.\n\nNobody slept.",
                        "turn|null|Now the town is quiet.");
    }

    static Stream<List<String>> outletsOwn() {
        return Stream.of(
                List.of("Q: What is a ferry?", "A: A boat.", "Q: Who pays for it?", "A: The county pays half of it."),
                List.of(
                        "Q: Will you cover the regatta? — Otto Reed, Selworth",
                        "A: We will, and I shall be there.",
                        "Q: Who won? — Lena Marlowe, Kelbrook",
                        "A: Click here to see it, and tell us what you think."),
                List.of(
                        "RELATED: Who won?",
                        "WATCH: You will not believe it",
                        "RELATED: We asked them why",
                        "WATCH: More"),
                List.of("CLAIM: We have no debt.", "THE FACTS: It has.", "CLAIM: I paid it.", "THE FACTS: He did not."),
                List.of("Age: 54", "Party: Civic Union", "Age: 61", "Party: Harbour List"),
                List.of(
                        "SELWORTH: The council met on Monday and voted.",
                        "KELBROOK: The mill was sold on Tuesday to a bank.",
                        "SELWORTH: The council will meet again in March."),
                List.of("The menu has two parts: soup and bread.", "One reason: the rain.", "Another: nobody came."));
    }

    @ParameterizedTest
    @MethodSource("outletsOwn")
    void linesThatOnlyLookLikeTurnsStayTheOutlets(List<String> lines) {
        assertThat(found(lines.toArray(String[]::new))).isEmpty();
    }

    @Test
    void blockQuotationIsNotTheOutlets() {
        assertThat(found(
                        "<p>Lena Marlowe wrote:</p><blockquote><p>They burned our boats.</p><p>Nobody slept.</p></blockquote>"
                                + "<p>" + PROSE + "</p>"))
                .containsExactly("quotation|null|They burned our boats.\n\nNobody slept.");
    }

    @Test
    void blockQuotationMayNameItsSpeaker() {
        assertThat(found("<p>" + PROSE
                        + "</p><blockquote>They burned our boats.<footer>— Lena Marlowe</footer></blockquote>"))
                .containsExactly("quotation|Lena Marlowe|They burned our boats.");
        assertThat(found("<p>" + PROSE
                        + "</p><blockquote><p>They burned our boats. <cite>Lena Marlowe</cite></p></blockquote>"))
                .containsExactly("quotation|Lena Marlowe|They burned our boats.");
    }

    @Test
    void pageThatStandsInABlockQuotationAsAWholeIsTheOutlets() {
        assertThat(found("<blockquote><p>" + PROSE + "</p><p>" + PROSE + "</p></blockquote><p>The end.</p>"))
                .isEmpty();
    }

    @Test
    void pullQuoteSaysAgainWhatTheOutletSays() {
        assertThat(found("<p>" + PROSE + "</p><blockquote class=\"pullquote\">The road is closed.</blockquote><p>"
                        + PROSE + "</p>"))
                .isEmpty();
    }

    @Test
    void inlineQuotationGetsMarksUnlessItHasThem() {
        assertThat(CLEANER.clean("<p>She said <q>never</q> and <q>“no”</q>.</p>", name -> false)
                        .text())
                .isEqualTo("She said “never” and “no”.");
    }

    @Test
    void embeddedPostIsThePostersWithoutTheSignature() {
        assertThat(found("<p>" + PROSE
                        + "</p><blockquote class=\"twitter-tweet\"><p>They burned our boats.</p>&mdash; Lena Marlowe "
                        + "(@lmarlowe) <a href=\"https://x.example\">May 16, 2025</a></blockquote>"))
                .containsExactly("quotation|Lena Marlowe|They burned our boats.");
        assertThat(found("<p>" + PROSE
                        + "</p><div class=\"fb-post\"><p>They burned our boats.</p><p>Posted by Lena Marlowe on Friday, "
                        + "May 16, 2025</p></div>"))
                .containsExactly("quotation|Lena Marlowe|They burned our boats.");
    }

    @Test
    void postThatWasPrintedAsTextIsThePosters() {
        assertThat(found(
                        PROSE,
                        "They burned our boats. pic.twitter.com/aB3 — Lena Marlowe (@lmarlowe) May 16, 2025",
                        PROSE))
                .containsExactly("quotation|Lena Marlowe|They burned our boats. pic.twitter.com/aB3");
        assertThat(found(PROSE, "They burned our boats.", "Lena Marlowe (@lmarlowe) May 16, 2025", PROSE))
                .containsExactly("quotation|Lena Marlowe|They burned our boats.");
        assertThat(found(
                        "On X, the keeper wrote:",
                        "They burned our boats.",
                        "Nobody slept.",
                        "— Lena Marlowe (@lm) 16 May 2025"))
                .containsExactly("quotation|Lena Marlowe|They burned our boats.\n\nNobody slept.");
        assertThat(
                        found(
                                PROSE,
                                "View this post on Instagram They burned our boats. A post shared by Lena Marlowe (@l.marlowe)"))
                .containsExactly("quotation|Lena Marlowe|They burned our boats.");
        assertThat(found(PROSE, "They burned our boats. pic.twitter.com/aB3xY", PROSE))
                .containsExactly("quotation|null|They burned our boats. pic.twitter.com/aB3xY");
    }

    @Test
    void handleInProseIsNoPost() {
        assertThat(found(
                        PROSE,
                        "The keeper, Lena Marlowe (@lmarlowe), wrote on May 16, 2025 that the boats had burned."))
                .isEmpty();
    }

    @Test
    void listOfSignedQuotationsIsNotTheOutlets() {
        assertThat(found(
                        "Readers tell of the fire:",
                        "We lost our boats. — Lena Marlowe, keeper",
                        "I saw it all. — Otto Reed"))
                .containsExactly("quotation|Lena Marlowe|We lost our boats.", "quotation|Otto Reed|I saw it all.");
        assertThat(found("The mill was sold for a crown. — Lena Marlowe", PROSE))
                .isEmpty();
    }

    @Test
    void offsetsCountCodePointsAfterWhatWasCutAtBothEnds() {
        Body body = CLEANER.clean(
                "<p>NORWICK, May 16 (Reuters) - The 🕊️ came.</p><blockquote>We 🚤 fled.</blockquote><p>He sat \ud83d\ude00 down.</p>"
                        + "<p>All rights reserved.</p>",
                name -> false);
        assertThat(body.dateline()).isNotNull();
        assertThat(body.tail()).isNotNull();
        assertThat(words(body)).containsExactly("quotation|null|We 🚤 fled.");
    }

    @Test
    void textOfTheSourceCannotForgeTheMarksOfABlock() {
        Body body = CLEANER.clean(
                "One.\n\n\uFDD0\n\nTwo.\n\n&#xFDD0;&amp;#xFDD0;\n\nThree.\n\n\uFDD1\n\nFour.", name -> false);
        assertThat(body.segments()).isEmpty();
        assertThat(body.text()).isEqualTo("One.\n\nTwo.\n\nThree.\n\nFour.");
    }

    private static List<String> found(String... paragraphs) {
        return words(CLEANER.clean(String.join("\n\n", paragraphs), name -> false));
    }

    private static List<String> words(Body body) {
        int[] points = body.text().codePoints().toArray();
        return body.segments().stream()
                .map(segment -> segment.kind() + "|" + segment.speaker() + "|"
                        + new String(points, segment.begin(), segment.end() - segment.begin()))
                .toList();
    }
}

package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Annotation;
import dev.parallax.model.Clause;
import dev.parallax.model.Excerpt;
import dev.parallax.model.Observation;
import dev.parallax.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every expectation is computed by hand. */
class MeasuresTest {

    private static final String BODY = """
            Russia bombed a town. Three people were killed near Kyiv.

            "Russia killed them in this war," said a doctor. Talks on a ceasefire in the invasion failed.""";

    @Test
    void attentionSaysWhetherTheActorIsMentionedInEachVoice() {
        List<String> rows = Fixtures.rows(new Attention(), Fixtures.read("Kyiv waits", BODY));
        assertThat(rows)
                .contains("ukraine headline 1/1", "russia headline 0/1", "russia author 1/1", "russia quoted 1/1")
                .contains("ukraine quoted 0/1", "us all 0/1", "ukraine all 1/1")
                .hasSize(4 * Fixtures.ACTORS.size());
    }

    @Test
    void attentionRateCountsMentionsAndWords() {
        assertThat(Fixtures.rows(new AttentionRate(), Fixtures.read("Kyiv waits", BODY)))
                .contains("ukraine headline 1/2", "russia author 1/21", "russia quoted 1/6", "russia all 2/29");
    }

    @Test
    void frameIsTheShareOfSentencesOfAVoice() {
        assertThat(Fixtures.rows(new FrameShare(), Fixtures.read("Kyiv waits", BODY)))
                .contains("human_cost author 1/3", "human_cost quoted 1/1", "human_cost all 2/5")
                .contains("negotiation author 1/3", "negotiation quoted 0/1", "negotiation headline 0/1");
    }

    @Test
    void frameInScareQuotesIsNotTheAuthors() {
        Reading reading = Fixtures.read(null, "The town did not believe in such \"talks\" after a long day of fire.");
        assertThat(Fixtures.rows(new FrameShare(), reading))
                .contains("negotiation author 0/1", "negotiation all 1/1")
                .noneMatch(row -> row.contains("quoted"));
    }

    @Test
    void frameArticlesNeedsTwoSentencesUnlessThereIsOnlyOne() {
        Reading reading = Fixtures.read("Talks fail", BODY);
        assertThat(Fixtures.rows(new FrameArticles(), reading))
                .contains("human_cost author 0/1", "human_cost all 1/1", "human_cost quoted 1/1")
                .contains("negotiation headline 1/1", "negotiation author 0/1", "negotiation all 1/1");
        assertThat(excerpts(new FrameArticles(), reading, "human_cost", "author"))
                .isEmpty();
    }

    @Test
    void labelIsAShareOfTheConceptsLabelsInTheSameVoice() {
        assertThat(Fixtures.rows(new LabelShare(), Fixtures.read("Kyiv waits", BODY)))
                .containsExactlyInAnyOrder(
                        "war:war author 0/1",
                        "war:operation author 0/1",
                        "war:special_operation author 0/1",
                        "war:invasion author 1/1",
                        "war:war quoted 1/1",
                        "war:operation quoted 0/1",
                        "war:special_operation quoted 0/1",
                        "war:invasion quoted 0/1",
                        "war:war all 1/2",
                        "war:operation all 0/2",
                        "war:special_operation all 0/2",
                        "war:invasion all 1/2");
    }

    @Test
    void toneIsExpectedClassNotMajorityClass() {
        List<Float> mostLikelyVeryNegative = List.of(0.375f, 0f, 0f, 0.3125f, 0.3125f);
        Reading reading = scored("He left.", mostLikelyVeryNegative);
        // (3 * 0.3125 + 4 * 0.3125 - 2) / 2
        assertThat(Fixtures.rows(new Tone(), reading)).containsExactly("author 0.09375/1", "all 0.09375/1");
    }

    @Test
    void sentenceThatWasNotParsedHasNoTone() {
        Reading reading = scored("He left. She stayed. They met.", negative(1f), null, negative(0.5f));
        assertThat(Fixtures.rows(new Tone(), reading)).containsExactly("author -0.75/2", "all -0.75/2");
        assertThat(Fixtures.rows(new Tone(), scored("He left.", (List<Float>) null)))
                .isEmpty();
    }

    @Test
    void evidenceOfToneIsTheStrongestSentenceFirst() {
        Reading reading = scored("He left. She stayed. They met.", negative(0.5f), neutral(), negative(1f));
        assertThat(excerpts(new Tone(), reading, "", "author"))
                .containsExactly(new Excerpt("body", 21, 30, -0.5), new Excerpt("body", 0, 8, -0.25));
    }

    @Test
    void evidenceIsTenSentencesAtMostInTextOrderWhereEquallyStrong() {
        Reading reading = Fixtures.read(null, "Kyiv waits. ".repeat(12).strip());
        assertThat(excerpts(new Attention(), reading, "ukraine", "author"))
                .hasSize(10)
                .isSortedAccordingTo((a, b) -> Integer.compare(a.begin(), b.begin()))
                .first()
                .isEqualTo(new Excerpt("body", 0, 11, 1));
    }

    @Test
    void actorToneIsThatOfTheSmallestClauseAroundEachMention() {
        String body = "Russia said that Kyiv lost.";
        Annotation annotation = Fixtures.annotation(body);
        Sentence sentence = annotation.sentences().get(0);
        List<Clause> clauses = List.of(new Clause(2, 5, negative(0.5f)), new Clause(3, 5, negative(1f)));
        Sentence with = sentence(sentence, neutral(), clauses);
        Reading reading = read(body, annotation, List.of(with));
        assertThat(Fixtures.rows(new ActorTone(), reading))
                .containsExactlyInAnyOrder(
                        "russia author 0/1", "ukraine indirect -0.5/1", "russia all 0/1", "ukraine all -0.5/1");
    }

    @Test
    void actorToneCountsMentionsNotSentences() {
        Reading reading =
                scored("Kyiv and Kyiv again. Kyiv waited. Nobody came.", negative(1f), neutral(), negative(1f));
        assertThat(Fixtures.rows(new ActorTone(), reading)).containsExactly("ukraine author -1/3", "ukraine all -1/3");
    }

    @Test
    void toneIsAMultipleOfTheFixedPointAndWithinItsRange() {
        Reading reading = Fixtures.read("Kyiv waits", BODY);
        for (Measure measure : List.of(new Tone(), new ActorTone())) {
            assertThat(Fixtures.observations(measure, reading)).isNotEmpty().allSatisfy(row -> {
                assertThat(Math.abs(row.numerator())).isLessThanOrEqualTo(row.denominator());
                assertThat(row.numerator() * (1 << 26)).isEqualTo(Math.rint(row.numerator() * (1 << 26)));
            });
        }
    }

    @Test
    void everyMeasureHasACompleteCard() {
        assertThat(Measuring.cards()).hasSize(20).doesNotHaveDuplicates().allSatisfy(card -> {
            assertThat(List.of(card.measure(), card.meaning(), card.formula(), card.unit()))
                    .noneMatch(String::isBlank);
            assertThat(List.of(card.source(), card.trust(), card.failure())).noneMatch(String::isBlank);
            assertThat(card.base()).isIn("article_mean", "pooled");
        });
    }

    private static List<Excerpt> excerpts(Measure measure, Reading reading, String subject, String voice) {
        return Fixtures.observations(measure, reading).stream()
                .filter(row -> row.subject().equals(subject) && row.voice().equals(voice))
                .map(Observation::excerpts)
                .findFirst()
                .orElseThrow();
    }

    /** All probability on "negative" for the share, the rest on "neutral": s is minus half the share. */
    private static List<Float> negative(float share) {
        return List.of(0f, share, 1 - share, 0f, 0f);
    }

    private static List<Float> neutral() {
        return List.of(0f, 0f, 1f, 0f, 0f);
    }

    /** A really annotated body with sentiment set by hand, null for a sentence that was not parsed. */
    @SafeVarargs
    private static Reading scored(String body, List<Float>... sentiments) {
        Annotation annotation = Fixtures.annotation(body);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < sentiments.length; i++) {
            sentences.add(sentence(annotation.sentences().get(i), sentiments[i], List.of()));
        }
        return read(body, annotation, sentences);
    }

    private static Sentence sentence(Sentence real, List<Float> sentiment, List<Clause> clauses) {
        return new Sentence(
                real.paragraph(),
                real.begin(),
                real.end(),
                real.status(),
                real.detail(),
                real.tokens(),
                sentiment,
                clauses,
                real.mentions());
    }

    private static Reading read(String body, Annotation real, List<Sentence> sentences) {
        Annotation annotation = new Annotation(
                real.textHash(),
                real.pipeline(),
                real.status(),
                real.detail(),
                real.characters(),
                real.words(),
                sentences,
                real.quotes());
        return new Reader(Fixtures.CODEBOOK).read(Fixtures.article(List.of(), body, annotation, List.of()));
    }
}

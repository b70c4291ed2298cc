package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.codebook.Codebook;
import dev.parallax.codebook.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TokensRegex of a codebook over annotations of the real annotator. */
class TokensRegexTest {

    private static final String TALKS =
            "Vladimir Putin refused the truce. The envoys refuse to eat. A refusal came late.";

    @Test
    void patternSeesWordsLemmasTagsAndEntities() {
        assertThat(matches("[{ner:PERSON}]+ [{lemma:refuse; tag:VBD}]", TALKS))
                .containsExactly("Vladimir Putin refused");
        assertThat(matches("[{lemma:refuse}] [{tag:DT}] [{word:truce}]", TALKS)).containsExactly("refused the truce");
        assertThat(matches("[{pos:/NN.*/} & !{ner:PERSON}]", "Vladimir Putin left."))
                .isEmpty();
    }

    @Test
    void wordsMatchAsPrintedAndWithCaseUnlessToldOtherwise() {
        assertThat(matches("the", "The envoys met the press.")).containsExactly("the");
        assertThat(matches("/(?i)the/", "The envoys met the press.")).containsExactly("The", "the");
    }

    @Test
    void frameOfPatternsCountsInTheShareOfSentences() {
        Reading reading = read(TALKS, List.of(), "[{lemma:refuse}]");
        assertThat(Fixtures.rows(new FrameShare(), reading)).contains("no author 2/3");
    }

    @Test
    void wordsThatAPhraseAlreadyMatchedCountOnce() {
        Reading reading = read("They refused the truce.", List.of("truce"), "[{lemma:refuse}] /the/ /truce/", "They");
        assertThat(reading.frames().get("no")).extracting(TokensRegexTest::text).containsExactly("truce", "They");
    }

    @Test
    void framesDoNotTakeTokensFromEachOther() {
        Codebook codebook = codebook(frame("one", "[{lemma:truce}]"), frame("two", "[{lemma:truce}]"));
        Reading reading = new Reader(codebook).read(Fixtures.article(null, "A truce held."));
        assertThat(reading.frames()).containsOnlyKeys("one", "two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{lemma:/negotiat.*/}]",
                "[{ner:PERSON}]+ []{0,3} [{lemma:refuse}]",
                "(/peace/ | /truce/) [{tag:/NN.*/}]?",
                "[{word::IS_NUM}] [{lemma:soldier}]"
            })
    void whatCoreNlpCompilesIsAccepted(String written) {
        assertThatCode(() -> TokensRegex.check(written)).doesNotThrowAnyException();
    }

    @Test
    void missingBracketHasTheMessageOfCoreNlp() {
        assertThatThrownBy(() -> TokensRegex.check("[{lemma:/war/}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "'[{lemma:/war/}' is no TokensRegex: Encountered \"<EOF>\" at line 1, column 14. Was expecting one of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/war/ ) x", "[{lemma:/(/}]", "$WORDS", "war @", "war ==> x", "/war/{2,1}"})
    void whatCoreNlpCannotCompileIsRefused(String written) {
        assertThatThrownBy(() -> TokensRegex.check(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no TokensRegex: ");
    }

    @Test
    void attributeThatIsNotStoredIsRefused() {
        assertThatThrownBy(() -> TokensRegex.check("[{sentiment:negative}]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown attribute or variable 'sentiment'; use word, lemma, tag or ner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[]*", "/.*/", "[!{lemma:war}]"})
    void patternThatMatchesAnythingIsRefused(String written) {
        assertThatThrownBy(() -> TokensRegex.check(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would match anything; ask for a certain word, lemma, tag or ner");
    }

    private static List<String> matches(String pattern, String body) {
        return read(body, List.of(), pattern).frames().getOrDefault("no", List.of()).stream()
                .map(TokensRegexTest::text)
                .toList();
    }

    private static Reading read(String body, List<String> phrases, String... patterns) {
        Frame frame =
                new Frame("no", "Refusal", "", Fixtures.phrases(phrases.toArray(String[]::new)), List.of(patterns));
        return new Reader(codebook(frame)).read(Fixtures.article(null, body));
    }

    private static Codebook codebook(Frame... frames) {
        return new Codebook("study", "Study", null, List.of(), List.of(frames), List.of());
    }

    private static Frame frame(String id, String pattern) {
        return new Frame(id, id, "", List.of(), List.of(pattern));
    }

    private static String text(Sighting sighting) {
        return String.join(
                " ",
                sighting.passage().words().subList(sighting.first(), sighting.last()).stream()
                        .map(Word::surface)
                        .toList());
    }
}

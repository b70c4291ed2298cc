package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.codebook.Phrase;
import dev.parallax.measure.statement.Tree;
import dev.parallax.model.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseIndexTest {

    @ParameterizedTest
    @CsvSource({
        "invad*, invade, true",
        "invad*, invad, true",
        "invad*, prevade, false",
        "*ceasefire, ceasefire, true",
        "*fire, ceasefire, true",
        "*fire, firearm, false",
        "de*tion, delegation, true",
        "de*tion, deletions, false",
        "de*tion, detion, true",
        "de*on, deon, true",
        "abc*cba, abcba, false",
        "*mob*ation*, remobilisations, true",
        "*ab*ba*, abab, false",
        "war, wars, false",
        "*, anything, true"
    })
    void wildcardStandsForAnyNumberOfLetters(String pattern, String word, boolean matches) {
        assertThat(WordPattern.of(pattern).matches(word(word))).isEqualTo(matches);
    }

    @Test
    void wildcardMatchesNoPunctuation() {
        assertThat(WordPattern.of("*").matches(word("—"))).isFalse();
    }

    @Test
    void specialMilitaryOperationBeatsOperation() {
        Reading reading = Fixtures.read(null, "The special military operation is no rescue operation.");
        assertThat(reading.labels()).containsOnlyKeys("war:special_operation", "war:operation");
        assertThat(reading.labels().get("war:operation"))
                .extracting(Sighting::first)
                .containsExactly(7);
    }

    @Test
    void phraseMatchesLemmaOrSurfaceInAnyCase() {
        Reading reading = Fixtures.read(null, "WOUNDED men were killed. He negotiated. TALKS failed.");
        assertThat(reading.frames().get("human_cost")).hasSize(2);
        assertThat(reading.frames().get("negotiation")).hasSize(2);
    }

    @Test
    void hyphenatedPhraseMatchesAsTheTokenizerSplitsIt() {
        Reading reading = Fixtures.read(null, "After the full-scale invasion came another invasion.");
        assertThat(reading.labels().get("war:invasion"))
                .extracting(Sighting::length)
                .containsExactly(4, 1);
    }

    @Test
    void groupsDoNotTakeTokensFromEachOther() {
        PhraseIndex index = new PhraseIndex();
        index.add("a", "a:peace", phrases("peace talks"));
        index.add("b", "b:talks", phrases("talks"));
        assertThat(index.find(passage("peace", "talks")))
                .extracting(Sighting::subject)
                .containsExactlyInAnyOrder("a:peace", "b:talks");
    }

    @Test
    void ofTwoEquallyLongMatchesTheLeftOneCounts() {
        PhraseIndex index = new PhraseIndex();
        index.add("a", "a:right", phrases("war zone"));
        index.add("a", "a:left", phrases("trade war"));
        assertThat(index.find(passage("trade", "war", "zone")))
                .extracting(Sighting::subject)
                .containsExactly("a:left");
    }

    /** Trying every phrase at every word would be ten thousand million attempts. */
    @Test
    @Timeout(30)
    void timeGrowsWithTheTextNotWithTextTimesCodebook() {
        PhraseIndex index = new PhraseIndex();
        IntStream.range(0, 50_000)
                .forEach(i -> index.add("a", "a", phrases("word" + i + "x*", "word" + i + "xy next")));
        String[] text =
                IntStream.range(0, 100_000).mapToObj(i -> "word" + i + "xy").toArray(String[]::new);
        int found = index.find(passage(text)).size();
        assertThat(found).isEqualTo(50_000);
    }

    private static List<Phrase> phrases(String... phrases) {
        return Fixtures.phrases(phrases);
    }

    private static Word word(String surface) {
        return Word.of(surface, surface, "O", Voice.AUTHOR);
    }

    private static Passage passage(String... words) {
        Sentence sentence = new Sentence(0, 0, 0, "ok", null, List.of(), null, List.of(), List.of());
        return new Passage(
                0,
                Passage.BODY,
                new Tree(sentence, List.of()),
                Arrays.stream(words).map(PhraseIndexTest::word).toList(),
                Voice.AUTHOR);
    }
}

package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReaderTest {

    @Test
    void wordsInQuotationMarksAreNotTheOutletsOwn() {
        Reading reading = Fixtures.read(null, "The envoy left. \"We saw an invasion of our land,\" he said.");
        assertThat(words(reading, Voice.AUTHOR)).containsExactly("The", "envoy", "left", "he", "said");
        assertThat(words(reading, Voice.QUOTED)).containsExactly("We", "saw", "an", "invasion", "of", "our", "land");
        assertThat(Fixtures.words(reading, Voice.ALL)).isEqualTo(12);
    }

    @Test
    void sentenceHasTheVoiceOfMostOfItsWords() {
        Reading reading = Fixtures.read(
                null,
                "\"We saw it with our own eyes,\" he said. The \"special military operation\" goes on for a third year.");
        assertThat(reading.passages()).extracting(Passage::voice).containsExactly(Voice.QUOTED, Voice.AUTHOR);
        assertThat(words(reading, Voice.QUOTED)).endsWith("special", "military", "operation");
    }

    @Test
    void sentenceHalfQuotedIsTheAuthors() {
        Reading reading = Fixtures.read(null, "\"We came back,\" she told us.");
        assertThat(reading.passages()).extracting(Passage::voice).containsExactly(Voice.AUTHOR);
    }

    @Test
    void quotationOverParagraphsIsQuotedToItsEnd() {
        Reading reading = Fixtures.read(null, "He said: \"We came.\n\n\"We saw.\n\n\"We left.\"\n\nHe sat down.");
        assertThat(reading.passages())
                .extracting(Passage::voice)
                .containsExactly(Voice.AUTHOR, Voice.QUOTED, Voice.QUOTED, Voice.AUTHOR);
    }

    @Test
    void titleIsHeadlineWithWhatItQuotes() {
        Reading reading = Fixtures.read("Envoy: 'We saw an invasion'", "He left.");
        assertThat(words(reading, Voice.HEADLINE)).contains("Envoy", "invasion");
        assertThat(reading.passages().get(0).voice()).isEqualTo(Voice.HEADLINE);
        assertThat(voices(reading)).containsExactly(Voice.HEADLINE, Voice.AUTHOR, Voice.ALL);
    }

    @Test
    void articleWithoutTitleOrQuotationHasNeitherVoice() {
        assertThat(voices(Fixtures.read(null, "He left."))).containsExactly(Voice.AUTHOR, Voice.ALL);
    }

    @Test
    void lineWithoutWordsIsNoSentence() {
        assertThat(Fixtures.read(null, "He left.\n\n* * *\n\nShe stayed.").passages())
                .hasSize(2);
    }

    @Test
    void surfacesAreCutByCodePointsAfterEmoji() {
        Reading reading = Fixtures.read(null, "Peace 🕊️ came. \"Putin 😀 will go,\" said Olena.");
        assertThat(words(reading, Voice.QUOTED)).containsExactly("Putin", "will", "go");
        assertThat(words(reading, Voice.AUTHOR)).containsExactly("Peace", "came", "said", "Olena");
    }

    private static Stream<Voice> voices(Reading reading) {
        return Arrays.stream(Voice.values()).filter(voice -> Fixtures.words(reading, voice) > 0);
    }

    private static List<String> words(Reading reading, Voice voice) {
        return reading.passages().stream()
                .flatMap(passage -> passage.words().stream())
                .filter(word -> word.counted() && voice.covers(word.voice()))
                .map(Word::surface)
                .toList();
    }
}

package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KickerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ferry war: Who owns the quay?;Ferry war;Who owns the quay?",
                "Northsea election 2025: Roe leads;Northsea election 2025;Roe leads",
                "Crisis in Ostwick: What we know;Crisis in Ostwick;What we know",
                "LIVE: Ferry sails again;LIVE;Ferry sails again",
                "Ferry talks live: Roe arrives today;Ferry talks live;Roe arrives today",
                "Analysis | Who owns the quay?;Analysis;Who owns the quay?",
                "Life at sea | Who owns the quay?;Life at sea;Who owns the quay?",
                "[WATCH] Ferry sails again;WATCH;Ferry sails again",
                "UPDATE 2-Ferry sails again;UPDATE 2;Ferry sails again",
                "Q&A: Who owns the quay?;Q&A;Who owns the quay?",
            })
    void mayStandBeforeAHeadline(String headline, String kicker, String title) {
        assertThat(Kicker.of(headline)).isEqualTo(new Kicker(kicker, title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roe: \"The quay is ours\"",
                "Roe: The quay is ours",
                "Harbour ministry: Ferry will sail",
                "Norway: We want the quay",
                "Roe on ferry talks: No deal",
                "Ferry sails again",
                "Ferry war: over",
                "Ferry sails at 10:30 again",
            })
    void isNoSpeakerAndNoTime(String headline) {
        assertThat(Kicker.of(headline)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE 2-Ferry sails again, update",
        "LIVE: Ferry sails again, live",
        "Ferry war: Who owns it?, ferry war"
    })
    void usesHaveOneKey(String headline, String key) {
        assertThat(Kicker.of(headline).key()).isEqualTo(key);
    }
}

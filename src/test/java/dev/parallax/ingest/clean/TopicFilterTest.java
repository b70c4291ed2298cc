package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.codebook.Phrase;
import dev.parallax.codebook.Topic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicFilterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cease-fire        | A Cease-fire was proposed.   | true
                    cease-fire        | They held their fire.        | false
                    anti-war          | An anti-war march            | true
                    kyiv's offer      | Kyiv’s offer stands.         | true
                    kyiv's offer      | Kyiv offers nothing.         | false
                    peace talk*       | Peace talks, at last         | true
                    *-led talks       | U.S.-led talks               | true
                    russia–ukraine war| The Russia–Ukraine war       | true
                    russia–ukraine war| The Russia-Ukraine war       | true
                    israel—hamas      | Israel—Hamas talks           | true
                    o'neill           | Minister O’Neill said        | true
                    o’neill           | Minister O'Neill said        | true
                    can't             | We can’t go                  | true
                    can't             | We canter                    | false
                    cannot            | We cannot go                 | true
                    u.s. envoy        | The U.S. envoy spoke.        | true
                    """)
    void phrasesAreFoundAsTheyAreWritten(String phrase, String body, boolean found) {
        TopicFilter filter = new TopicFilter(new Topic(null, null, List.of(List.of(Phrase.of(phrase))), 1));

        assertThat(filter.refusal(null, body, null) == null).isEqualTo(found);
    }
}

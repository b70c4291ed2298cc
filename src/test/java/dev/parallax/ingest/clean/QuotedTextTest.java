package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“It is late,” she said.|It is late,",
                "He said: \"We are here\" and left.|We are here",
                "‘It is late’, said the ministers’ aide.|It is late",
                "'It doesn't matter,' he said, and the envoys' car left.|It doesn't matter,",
                "The ministers' plan and the envoys' car|~~",
                "«Il est tard», he said; „spät“, she said.|Il est tard/spät",
                "A 6\" nail, no quotation|~~",
                "“One mark is lost here, he said. “The talks go on,” she said.|The talks go on,",
                "“We begin¶“and go on,” she said.|We begin/and go on,",
                "“Never closed, he said.¶The talks go on.|~~"
            })
    void quotedCharactersAreThoseBetweenMarksThatPair(String text, String quoted) {
        String whole = text.replace("¶", "\n\n");
        BitSet found = QuotedText.of(whole);
        StringBuilder pieces = new StringBuilder();
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(found.nextClearBit(i))) {
            pieces.append(pieces.length() == 0 ? "" : "/").append(whole, i, found.nextClearBit(i));
        }
        assertThat(pieces.toString()).isEqualTo(quoted == null ? "" : quoted);
    }
}

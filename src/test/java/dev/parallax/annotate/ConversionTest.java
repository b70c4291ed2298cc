package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Token;
import edu.stanford.nlp.util.CoreMap;
import org.junit.jupiter.api.Test;

class ConversionTest {

    @Test
    void tokensOfASentenceThatTheTaggerFailedOnHaveATagAllTheSame() {
        String text = "Kyiv answered.";
        CoreMap untagged = new Sentences(Models.SETTINGS).of(text).get(0);
        assertThat(new Conversion(0, 0, new CodePoints(text))
                        .failed(untagged, "for a test")
                        .tokens())
                .containsExactly(
                        new Token(0, 4, "Kyiv", "X", "O", -1, null),
                        new Token(5, 13, "answered", "X", "O", -1, null),
                        new Token(13, 14, ".", "X", "O", -1, null));
    }
}

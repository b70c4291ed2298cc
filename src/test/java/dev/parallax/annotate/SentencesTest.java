package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final List<String> ODD = List.of(
            "",
            " \u00a0 ",
            "One line.\nThe next line",
            "He asked: \"Who?\" \"We,\" she said... And then?! (No.) U.S. troops left at 5 p.m. Then it rained.",
            "مرحبا 🕊️ Peace.",
            "(((( )))) [[ ]] {{ <b>bold</b> &amp; http://example.org/a?b=c");

    @Test
    void sentencesAndTheirTokensAreThoseOfCoreNlpsAnnotator() {
        Models compact = Annotators.COMPACT.models();
        Models own = Annotators.CORENLP.models();
        List<String> paragraphs =
                Stream.concat(ODD.stream(), SampleParagraphs.all().stream()).toList();
        assertThat(paragraphs).hasSizeGreaterThan(500).allSatisfy(paragraph -> assertThat(
                        described(compact.sentences(paragraph)))
                .isEqualTo(described(own.sentences(paragraph))));
    }

    private static List<List<String>> described(List<CoreMap> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                        .map(SentencesTest::described)
                        .toList())
                .toList();
    }

    private static String described(CoreLabel token) {
        return String.join(
                " ",
                token.word(),
                token.originalText(),
                "[" + token.before() + "]",
                "[" + token.after() + "]",
                String.valueOf(token.beginPosition()),
                String.valueOf(token.endPosition()));
    }
}

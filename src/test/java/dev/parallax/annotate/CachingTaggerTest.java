package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachingTaggerTest {

    @Test
    void wordsHaveThePartsOfSpeechThatCoreNlpGives() {
        Models compact = Annotators.COMPACT.models();
        Models own = Annotators.CORENLP.models();
        int tokens = 0;
        for (String paragraph : SampleParagraphs.all()) {
            for (CoreMap sentence : own.sentences(paragraph)) {
                List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
                compact.partsOfSpeech(words);
                List<String> ours = words.stream().map(CoreLabel::tag).toList();
                own.partsOfSpeech(words);
                assertThat(ours).isEqualTo(words.stream().map(CoreLabel::tag).toList());
                tokens += words.size();
            }
        }
        assertThat(tokens).isGreaterThan(30_000);
    }
}

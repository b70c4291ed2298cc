package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityRecognizerTest {

    @Test
    void compactModelsGiveTheLabelsAndMentionsThatCoreNlpGives() {
        Models compact = Annotators.COMPACT.models();
        Models own = Annotators.CORENLP.models();
        int tokens = 0;
        for (String paragraph : SampleParagraphs.all()) {
            for (CoreMap sentence : own.sentences(paragraph)) {
                compact.tag(sentence, paragraph);
                String expected = labels(sentence, paragraph, own);
                assertThat(labels(sentence, paragraph, compact)).isEqualTo(expected);
                tokens += sentence.get(CoreAnnotations.TokensAnnotation.class).size();
            }
        }
        assertThat(tokens).isGreaterThan(30_000);
    }

    private static String labels(CoreMap sentence, String paragraph, Models models) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        tokens.forEach(token -> token.setNER(null));
        models.entities(Models.alone(sentence, paragraph));
        StringBuilder labels = new StringBuilder();
        tokens.forEach(token ->
                labels.append(token.word()).append('/').append(token.ner()).append(' '));
        sentence.get(CoreAnnotations.MentionsAnnotation.class)
                .forEach(mention -> labels.append(mention.get(CoreAnnotations.TokensAnnotation.class))
                        .append(mention.get(CoreAnnotations.EntityTypeAnnotation.class))
                        .append(' '));
        return labels.toString();
    }
}

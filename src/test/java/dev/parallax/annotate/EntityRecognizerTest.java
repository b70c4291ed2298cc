package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EntityRecognizerTest {

    @Test
    void compactModelsGiveTheLabelsAndMentionsThatCoreNlpGives() throws IOException {
        NERCombinerAnnotator own = new NERCombinerAnnotator(Models.SETTINGS);
        EntityRecognizer compact = new EntityRecognizer(
                List.of(Models.SETTINGS.getProperty("ner.model").split(",")));
        int tokens = 0;
        for (String paragraph : SampleParagraphs.all()) {
            for (CoreMap sentence : Models.get().sentences(paragraph)) {
                Models.get().tag(sentence, paragraph);
                String expected = labels(sentence, paragraph, own::annotate);
                assertThat(labels(sentence, paragraph, compact::annotate)).isEqualTo(expected);
                tokens += sentence.get(CoreAnnotations.TokensAnnotation.class).size();
            }
        }
        assertThat(tokens).isGreaterThan(30_000);
    }

    private static String labels(CoreMap sentence, String paragraph, Consumer<Annotation> recognizer) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        tokens.forEach(token -> token.setNER(null));
        recognizer.accept(Models.alone(sentence, paragraph));
        StringBuilder labels = new StringBuilder();
        tokens.forEach(token ->
                labels.append(token.word()).append('/').append(token.ner()).append(' '));
        sentence.get(CoreAnnotations.MentionsAnnotation.class).forEach(mention -> labels.append(mention)
                .append(mention.get(CoreAnnotations.EntityTypeAnnotation.class))
                .append(' '));
        return labels.toString();
    }
}

package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntityRecognizerTest {

    @Test
    void compactModelsGiveTheLabelsAndMentionsThatCoreNlpGives() throws IOException {
        NERCombinerAnnotator own = new NERCombinerAnnotator(Models.SETTINGS);
        EntityRecognizer compact = new EntityRecognizer(
                List.of(Models.SETTINGS.getProperty("ner.model").split(",")));
        int tokens = 0;
        for (String paragraph : paragraphs()) {
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

    private static List<String> paragraphs() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(Path.of("sample-data/articles"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(file -> lines(file).stream())
                    .map(line -> {
                        try {
                            return json.readTree(line).path("body").asText();
                        } catch (IOException e) {
                            return "";
                        }
                    })
                    .flatMap(body -> Stream.of(body.split("\n\n")))
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}

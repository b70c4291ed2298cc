package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompactPerceptronTest {

    private static final String MODEL = Models.SETTINGS.getProperty("parse.model");

    @Test
    void compactWeightsGiveTheTreesAndScoresThatCoreNlpGives() throws IOException {
        TreeParser own = new TreeParser(MODEL, false);
        TreeParser compact = new TreeParser(MODEL, true);
        int sentences = 0;
        for (String body : bodies()) {
            for (String paragraph : body.split("\n\n")) {
                for (CoreMap sentence : Models.get().sentences(paragraph)) {
                    Models.get().tag(sentence, paragraph);
                    assertThat(tree(compact, sentence)).isEqualTo(tree(own, sentence));
                    sentences++;
                }
            }
        }
        assertThat(sentences).isGreaterThan(300);
    }

    private static String tree(TreeParser parser, CoreMap sentence) {
        parser.annotate(sentence);
        Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
        return tree.score() + " " + tree;
    }

    private static List<String> bodies() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (var lines = Files.lines(Path.of("sample-data/articles/potomac-ledger.jsonl"))) {
            return lines.map(line -> {
                        try {
                            return json.readTree(line).path("body").asText();
                        } catch (IOException e) {
                            throw new IllegalStateException("Invalid sample line: " + line, e);
                        }
                    })
                    .toList();
        }
    }
}

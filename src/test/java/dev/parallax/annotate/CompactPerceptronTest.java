package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompactPerceptronTest {

    private static final String MODEL = Models.SETTINGS.getProperty("parse.model");

    @Test
    void compactWeightsGiveTheTreesAndScoresThatCoreNlpGives() {
        TreeParser own = new TreeParser(MODEL, false);
        TreeParser compact = new TreeParser(MODEL, true);
        int sentences = 0;
        for (String paragraph : SampleParagraphs.of(Path.of("sample-data/articles/potomac-ledger.jsonl"))) {
            for (CoreMap sentence : Models.get().sentences(paragraph)) {
                Models.get().tag(sentence, paragraph);
                assertThat(tree(compact, sentence)).isEqualTo(tree(own, sentence));
                sentences++;
            }
        }
        assertThat(sentences).isGreaterThan(300);
    }

    private static String tree(TreeParser parser, CoreMap sentence) {
        parser.annotate(sentence);
        Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
        return tree.score() + " " + tree;
    }
}

package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompactPerceptronTest {

    @Test
    void compactWeightsGiveTheTreesAndScoresThatCoreNlpGives() {
        Models compact = Annotators.COMPACT.models();
        Models own = Annotators.CORENLP.models();
        int sentences = 0;
        for (String paragraph : SampleParagraphs.of(Path.of("sample-data/articles/potomac-ledger.jsonl"))) {
            for (CoreMap sentence : own.sentences(paragraph)) {
                compact.tag(sentence, paragraph);
                assertThat(tree(compact, sentence)).isEqualTo(tree(own, sentence));
                sentences++;
            }
        }
        assertThat(sentences).isGreaterThan(300);
    }

    private static String tree(Models models, CoreMap sentence) {
        models.tree(sentence);
        Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
        return tree.score() + " " + tree;
    }
}

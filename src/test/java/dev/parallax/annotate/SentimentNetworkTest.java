package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentimentNetworkTest {

    @Test
    void everyNodeHasTheProbabilitiesThatCoreNlpGives() {
        SentimentAnnotator own = new SentimentAnnotator("sentiment", Models.SETTINGS);
        int nodes = 0;
        for (String paragraph : SampleParagraphs.all()) {
            for (CoreMap sentence : Models.get().sentences(paragraph)) {
                Models.get().tag(sentence, paragraph);
                Models.get().parse(sentence);
                List<Tree> compact = tree(sentence).preOrderNodeList();
                own.annotate(Models.alone(sentence, paragraph));
                List<Tree> expected = tree(sentence).preOrderNodeList();
                assertThat(compact).hasSameSizeAs(expected);
                nodes += compare(compact, expected);
            }
        }
        assertThat(nodes).isGreaterThan(50_000);
    }

    private static Tree tree(CoreMap sentence) {
        return sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
    }

    private static int compare(List<Tree> compact, List<Tree> expected) {
        int nodes = 0;
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).isLeaf()) {
                List<Float> probabilities = Conversion.probabilities(expected.get(i));
                List<Float> ours = Conversion.probabilities(compact.get(i));
                for (int k = 0; k < probabilities.size(); k++) {
                    assertThat(ours.get(k)).isCloseTo(probabilities.get(k), within(1e-6f));
                }
                nodes++;
            }
        }
        return nodes;
    }
}

package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentimentNetworkTest {

    @Test
    void everyNodeHasTheProbabilitiesThatCoreNlpGives() {
        Models compact = Annotators.COMPACT.models();
        Models own = Annotators.CORENLP.models();
        int nodes = 0;
        for (String paragraph : SampleParagraphs.all()) {
            for (CoreMap sentence : own.sentences(paragraph)) {
                compact.tag(sentence, paragraph);
                compact.parse(sentence);
                List<Tree> ours = tree(sentence).preOrderNodeList();
                own.sentiment(sentence);
                List<Tree> expected = tree(sentence).preOrderNodeList();
                assertThat(ours).hasSameSizeAs(expected);
                nodes += compare(ours, expected);
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

package dev.parallax.annotate;

import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Compares Parallax's labels with those of CoreNLP's own pipeline with the same models, token by token and sentence by sentence. Texts in
 * which the two split sentences otherwise are counted and left out.
 */
public final class LabelComparison {

    private long texts;
    private long otherwiseSplit;
    private long tokens;
    private long tags;
    private long entities;
    private long heads;
    private long sentences;
    private long classes;
    private double farthest;

    private LabelComparison() {}

    /** @param arguments a file that lists files of text; then CoreNLP's options, name and value in turn */
    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            properties.setProperty(arguments[i].substring(1), arguments[i + 1]);
        }
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        Annotator annotator = Annotator.with(Limits.standard());
        LabelComparison comparison = new LabelComparison();
        for (String file : Files.readAllLines(Path.of(arguments[0]))) {
            String text = Files.readString(Path.of(file));
            Annotation expected = new Annotation(text);
            pipeline.annotate(expected);
            comparison.compare(
                    annotator.annotate(new Text("", text)).sentences(),
                    expected.get(CoreAnnotations.SentencesAnnotation.class));
        }
        comparison.print();
    }

    /** Sentences that begin alike and have as many tokens; the others count as split otherwise. */
    private void compare(List<Sentence> ours, List<CoreMap> expected) {
        texts++;
        Map<Integer, CoreMap> byBegin = expected.stream()
                .collect(Collectors.toMap(
                        sentence -> sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        sentence -> sentence));
        for (Sentence sentence : ours) {
            CoreMap same = byBegin.get(sentence.begin());
            if (same == null
                    || same.get(CoreAnnotations.TokensAnnotation.class).size()
                            != sentence.tokens().size()) {
                otherwiseSplit += sentence.tokens().size();
            } else if (sentence.status().equals("ok")) {
                compare(sentence, same);
            }
        }
    }

    private void compare(Sentence ours, CoreMap expected) {
        List<CoreLabel> labels = expected.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph = expected.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        for (int i = 0; i < labels.size(); i++) {
            Token token = ours.tokens().get(i);
            CoreLabel label = labels.get(i);
            tokens++;
            tags += token.pos().equals(label.tag()) ? 1 : 0;
            entities += token.entity().equals(label.ner()) ? 1 : 0;
            heads += relation(graph, i + 1).equals(token.head() + " " + token.relation()) ? 1 : 0;
        }
        Tree tree = expected.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
        List<Float> probabilities = Conversion.probabilities(tree);
        sentences++;
        classes += argmax(ours.sentiment()) == RNNCoreAnnotations.getPredictedClass(tree) ? 1 : 0;
        for (int k = 0; k < probabilities.size(); k++) {
            farthest = Math.max(
                    farthest, Math.abs(probabilities.get(k) - ours.sentiment().get(k)));
        }
    }

    private static String relation(SemanticGraph graph, int index) {
        if (graph.getRoots().stream().anyMatch(root -> root.index() == index)) {
            return "0 root";
        }
        SemanticGraphEdge edge =
                graph.incomingEdgeList(graph.getNodeByIndex(index)).get(0);
        return edge.getGovernor().index() + " " + edge.getRelation();
    }

    private static int argmax(List<Float> values) {
        int best = 0;
        for (int i = 1; i < values.size(); i++) {
            best = values.get(i) > values.get(best) ? i : best;
        }
        return best;
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "SAME of %,d tokens: parts of speech %.4f %%, entity labels %.4f %%, head and relation %.4f %%; of %,d sentences: sentiment class %.4f %%, farthest probability %.1e; %d texts; %,d further tokens in sentences that are split otherwise%n",
                tokens,
                100.0 * tags / tokens,
                100.0 * entities / tokens,
                100.0 * heads / tokens,
                sentences,
                100.0 * classes / sentences,
                farthest,
                texts,
                otherwiseSplit);
    }
}

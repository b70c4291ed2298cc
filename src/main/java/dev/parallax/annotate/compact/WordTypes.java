package dev.parallax.annotate.compact;

import static dev.parallax.annotate.compact.FeatureIndex.START;
import static dev.parallax.annotate.compact.FeatureIndex.append;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.PaddedList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Makes word types: CoreNLP's own feature factory looks at each word once, alone, and says what it is like. */
final class WordTypes {

    /** Endings of the features that depend on the word alone. The features of neighbours end otherwise, as a letter stands before. */
    private static final List<String> OWN = List.of("#|C", "-WORD|C", "-DISTSIM|C", "-TYPE|C", "IS_TITLE|C");

    private static final List<String> OWN_EDGES =
            List.of("-PSEQW|CpC", "-PSEQcDS|CpC", "-PSEQcS|CpC", "-TPS2|CpC", "PSEQ|CpC");

    private final SeqClassifierFlags flags;
    private final Set<String> knownLowerCase;
    private final FeatureFactory<CoreLabel> factory;
    private final CoreLabel pad = new CoreLabel();
    private final EntityWeights weights;

    WordTypes(EntityParameters parameters) {
        flags = parameters.flags();
        knownLowerCase = parameters.knownLowerCase();
        factory = parameters.factory();
        weights = parameters.weights();
    }

    /** The type of a word. */
    WordType of(String word) {
        CoreLabel label = new CoreLabel();
        String text = flags.wordFunction.apply(word);
        String shape = WordShapeClassifier.wordShape(text, flags.wordShape, knownLowerCase);
        label.setWord(word);
        label.set(CoreAnnotations.ShapeAnnotation.class, shape);
        double[] own = weights.noNode();
        weights.nodes(own, features(label, FeatureFactory.cliqueC, OWN));
        double[] ownEdges = weights.possibleEdges();
        weights.edges(ownEdges, features(label, FeatureFactory.cliqueCpC, OWN_EDGES));
        String cluster = label.get(CoreAnnotations.DistSimAnnotation.class);
        return type(text, shape, cluster, cluster, shape, own, ownEdges);
    }

    /** What CoreNLP sees outside of a sentence; it says null there for the cluster and for the shape of what follows. */
    WordType outside() {
        return type("", "", "", "null", "null", weights.noNode(), weights.possibleEdges());
    }

    /** Hashes of the features with some endings. */
    private long[] features(CoreLabel label, Clique clique, List<String> endings) {
        Collection<String> all = factory.getCliqueFeatures(new PaddedList<>(List.of(label), pad), 0, clique);
        return all.stream()
                .filter(feature -> endings.stream().anyMatch(feature::endsWith))
                .sorted()
                .mapToLong(feature -> append(START, feature))
                .toArray();
    }

    private WordType type(
            String text,
            String shape,
            String cluster,
            String neighbourCluster,
            String followingShape,
            double[] own,
            double[] ownEdges) {
        return new WordType(
                text,
                shape,
                cluster,
                Capitals.of(text),
                append(START, text),
                append(START, shape),
                append(START, cluster),
                own,
                nodes(text + "-PW|C", neighbourCluster + "-PDISTSIM|C", shape + "-PTYPE|C"),
                nodes(text + "-NW|C", neighbourCluster + "-NDISTSIM|C", shape + "-NTYPE|C"),
                nodes(text + "-DISJN|C"),
                nodes(text + "-DISJP|C"),
                ownEdges,
                edges(text + "-PSEQpW|CpC", cluster + "-PSEQpDS|CpC", shape + "-PSEQpS|CpC"),
                edges(followingShape + "-TNS1|CpC"));
    }

    private double[] nodes(String... features) {
        double[] sums = weights.noNode();
        weights.nodes(sums, hashes(features));
        return sums;
    }

    private double[] edges(String... features) {
        double[] sums = weights.noEdge();
        weights.edges(sums, hashes(features));
        return sums;
    }

    private static long[] hashes(String... features) {
        return Arrays.stream(features)
                .mapToLong(feature -> append(START, feature))
                .toArray();
    }
}

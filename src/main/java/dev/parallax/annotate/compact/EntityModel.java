package dev.parallax.annotate.compact;

import static dev.parallax.annotate.compact.FeatureIndex.append;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * One of CoreNLP's named entity recognisers, a first-order linear-chain conditional random field (Finkel, Grenager &amp; Manning 2005), made
 * fast: its weights stand in flat arrays, what depends on one word is summed once per word type, and the best labels are found by Viterbi's
 * algorithm on the scores themselves, without the marginal probabilities that nobody reads.
 *
 * <p>The features are those of CoreNLP's {@code NERFeatureFactory} under the settings of the English models. Labels are
 * the same; scores may differ in the last bits, as sums are taken in another order. Safe for any number of threads.
 */
public final class EntityModel {

    /** More word types than this are forgotten together: memory stays bounded, whatever the corpus. */
    private static final int MOST_WORDS = 50_000;

    private final List<String> labels;
    private final int background;
    private final int disjunction;
    private final WordTypes types;
    private final Map<String, WordType> words = new ConcurrentHashMap<>();
    private final WordType outside;
    private final EntityWeights weights;

    public EntityModel(EntityParameters parameters) {
        labels = parameters.labels();
        background = labels.indexOf(parameters.flags().backgroundSymbol);
        disjunction = parameters.flags().disjunctionWidth;
        weights = parameters.weights();
        types = new WordTypes(parameters);
        outside = types.outside();
    }

    /** The labels that it knows. */
    public List<String> labels() {
        return labels;
    }

    /**
     * The most likely labels of a sentence's words.
     *
     * @param tags their parts of speech
     */
    public String[] label(List<String> words, List<String> tags) {
        WordType[] sentence = words.stream().map(this::type).toArray(WordType[]::new);
        int[] best = viterbi(sentence, tags);
        return Arrays.stream(best).mapToObj(labels::get).toArray(String[]::new);
    }

    private WordType type(String word) {
        if (words.size() > MOST_WORDS) {
            words.clear();
        }
        return words.computeIfAbsent(word, types::of);
    }

    private int[] viterbi(WordType[] sentence, List<String> tags) {
        int n = labels.size();
        int[][] from = new int[sentence.length][n];
        double[] scores = new double[n];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[background] = 0;
        for (int i = 0; i < sentence.length; i++) {
            double[] nodes = nodes(sentence, tags, i);
            double[] edges = edges(sentence, i);
            double[] next = new double[n];
            for (int label = 0; label < n; label++) {
                int best = 0;
                double most = Double.NEGATIVE_INFINITY;
                for (int previous = 0; previous < n; previous++) {
                    double score = scores[previous] + edges[previous * n + label];
                    if (score > most) {
                        most = score;
                        best = previous;
                    }
                }
                next[label] = most + nodes[label];
                from[i][label] = best;
            }
            scores = next;
        }
        return path(from, scores);
    }

    private static int[] path(int[][] from, double[] scores) {
        int[] path = new int[from.length];
        int label = 0;
        for (int i = 1; i < scores.length; i++) {
            label = scores[i] > scores[label] ? i : label;
        }
        for (int i = from.length - 1; i >= 0; i--) {
            path[i] = label;
            label = from[i][label];
        }
        return path;
    }

    private WordType at(WordType[] sentence, int i) {
        return i < 0 || i >= sentence.length ? outside : sentence[i];
    }

    /** Scores of the labels of one word by what stands at and around it: CoreNLP's features C. */
    private double[] nodes(WordType[] sentence, List<String> tags, int i) {
        double[] sums = sentence[i].own().clone();
        WordType previous = at(sentence, i - 1);
        WordType next = at(sentence, i + 1);
        add(sums, previous.before());
        add(sums, next.after());
        weights.nodes(sums, features(sentence, tags, i));
        addNeighbours(sums, sentence, i);
        return sums;
    }

    /** Hashes of what depends on more than one word. */
    private long[] features(WordType[] sentence, List<String> tags, int i) {
        WordType previous = at(sentence, i - 1);
        WordType word = sentence[i];
        WordType next = at(sentence, i + 1);
        LongStream.Builder features = LongStream.builder();
        features.add(append(append(append(previous.start(), "..."), word.shape()), "-PW_CTYPE|C"));
        features.add(append(append(append(word.shapeStart(), "..."), next.text()), "-NW_CTYPE|C"));
        features.add(append(append(append(previous.shapeStart(), "..."), word.shape()), "-PCTYPE|C"));
        long shapes = append(append(word.shapeStart(), "..."), next.shape());
        features.add(append(shapes, "-CNTYPE|C"));
        long three = append(append(append(append(previous.shapeStart(), "..."), word.shape()), "..."), next.shape());
        features.add(append(three, "-PCNTYPE|C"));
        if (previous.text().length() <= 3) {
            WordType second = at(sentence, i - 2);
            features.add(append(append(append(second.start(), "..."), word.shape()), "-PPW_CTYPE|C"));
        }
        if (next.text().length() <= 3) {
            WordType second = at(sentence, i + 2);
            features.add(append(append(append(second.start(), "..."), word.shape()), "-NNW_CTYPE|C"));
        }
        for (String pattern : Occurrences.around(sentence, tags, i)) {
            features.add(append(append(FeatureIndex.START, pattern), "|C"));
        }
        return features.build().toArray();
    }

    /** Words of the wider window, each once however often it stands there. */
    private void addNeighbours(double[] sums, WordType[] sentence, int i) {
        for (int distance = 1; distance <= disjunction; distance++) {
            WordType right = at(sentence, i + distance);
            WordType left = at(sentence, i - distance);
            boolean rightSeen = false;
            boolean leftSeen = false;
            for (int nearer = 1; nearer < distance; nearer++) {
                rightSeen |= at(sentence, i + nearer).start() == right.start();
                leftSeen |= at(sentence, i - nearer).start() == left.start();
            }
            if (!rightSeen) {
                add(sums, right.near());
            }
            if (!leftSeen) {
                add(sums, left.nearBefore());
            }
        }
    }

    /** Scores of two labels in a row: CoreNLP's features CpC; the earlier label's index counts most. */
    private double[] edges(WordType[] sentence, int i) {
        WordType previous = at(sentence, i - 1);
        WordType word = sentence[i];
        double[] sums = word.ownEdges().clone();
        add(sums, previous.edgesBefore());
        add(sums, at(sentence, i + 1).edgesAfter());
        weights.edges(
                sums,
                append(append(append(previous.start(), "-"), word.text()), "-PSEQW2|CpC"),
                append(append(append(previous.clusterStart(), "-"), word.cluster()), "-PSEQpcDS|CpC"),
                append(append(append(previous.shapeStart(), "-"), word.shape()), "-TYPES|CpC"));
        return sums;
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}

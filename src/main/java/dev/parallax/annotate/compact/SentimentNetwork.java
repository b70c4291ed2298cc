package dev.parallax.annotate.compact;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.SimpleTensor;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ejml.simple.SimpleMatrix;

/**
 * The recursive neural tensor network of Socher et al. (2013, "Recursive Deep Models for Semantic Compositionality Over a Sentiment
 * Treebank"), with the weights that CoreNLP loads.
 *
 * <p>A node's vector is tanh(W [a; b; 1] + [a; b]' V [a; b]) for its children's vectors a and b. The tensor product falls into a part of a
 * alone, one of b alone, and one of both; the parts of one alone are computed once per node, and once per word type for words, so that each
 * inner node costs less than half of the multiplications. Sums are taken in another order than CoreNLP's: probabilities are equal to about
 * 1e-12. Safe for any number of threads.
 */
public final class SentimentNetwork {

    private final SentimentModel model;
    private final int size;

    /** By slice: what both children's products are multiplied with, first index the left child's; [i][j * size + slice]. */
    private final double[][] both;

    private final Side left;
    private final Side right;
    private final double[] bias;

    /** Rows: classes; columns: the node's vector, then 1. */
    private final double[][] classes;

    private final Map<String, Scored> words = new ConcurrentHashMap<>();

    /**
     * @param model as CoreNLP loads it
     * @throws IllegalStateException if it has other weights for other categories of nodes, or no tensor
     */
    public SentimentNetwork(SentimentModel model) {
        if (!model.op.simplifiedModel || !model.op.combineClassification || !model.op.useTensors) {
            throw new IllegalStateException("Cannot hold a sentiment model that is not the simplified tensor network");
        }
        this.model = model;
        size = model.numHid;
        SimpleMatrix transform = model.getBinaryTransform("", "");
        SimpleTensor tensor = model.getBinaryTensor("", "");
        left = Side.of(transform, tensor, 0, size);
        right = Side.of(transform, tensor, size, size);
        bias = new double[size];
        both = new double[size][size * size];
        for (int slice = 0; slice < size; slice++) {
            bias[slice] = transform.get(slice, 2 * size);
            SimpleMatrix weights = tensor.getSlice(slice);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    both[i][j * size + slice] = weights.get(i, size + j) + weights.get(size + j, i);
                }
            }
        }
        classes = rows(model.getUnaryClassification(""));
    }

    private static double[][] rows(SimpleMatrix matrix) {
        double[][] rows = new double[matrix.numRows()][matrix.numCols()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = matrix.get(i, j);
            }
        }
        return rows;
    }

    /**
     * Scores every node of a tree: sets CoreNLP's {@code RNNCoreAnnotations.Predictions}, from very negative to very positive.
     *
     * @param tree binary, without unary nodes above the parts of speech
     * @throws IllegalArgumentException if it is not such a tree
     */
    public void score(Tree tree) {
        scored(tree);
    }

    private Scored scored(Tree node) {
        Tree[] children = node.children();
        if (node.isPreTerminal()) {
            Scored word = words.computeIfAbsent(model.getVocabWord(children[0].value()), this::word);
            return mark(node, word);
        }
        if (children.length != 2) {
            throw new IllegalArgumentException("Cannot score a node with " + children.length + " children: " + node);
        }
        Scored a = scored(children[0]);
        Scored b = scored(children[1]);
        return mark(node, inner(a, b));
    }

    private static Scored mark(Tree node, Scored scored) {
        ((CoreLabel) node.label()).set(RNNCoreAnnotations.Predictions.class, scored.probabilities());
        return scored;
    }

    private Scored word(String word) {
        SimpleMatrix weights = model.getWordVector(word);
        double[] vector = new double[size];
        for (int i = 0; i < size; i++) {
            vector[i] = Math.tanh(weights.get(i));
        }
        return scored(vector);
    }

    private Scored inner(Scored a, Scored b) {
        double[] products = new double[size * size];
        for (int i = 0; i < size; i++) {
            add(products, a.vector()[i], both[i], 0);
        }
        double[] vector = new double[size];
        for (int slice = 0; slice < size; slice++) {
            double sum = bias[slice] + a.asLeft()[slice] + b.asRight()[slice];
            for (int j = 0; j < size; j++) {
                sum += products[j * size + slice] * b.vector()[j];
            }
            vector[slice] = Math.tanh(sum);
        }
        return scored(vector);
    }

    private Scored scored(double[] vector) {
        return new Scored(vector, left.of(vector), right.of(vector), probabilities(vector));
    }

    /** Softmax over the classes. */
    private SimpleMatrix probabilities(double[] vector) {
        double[] scores = new double[classes.length];
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            double score = classes[i][size];
            for (int j = 0; j < size; j++) {
                score += classes[i][j] * vector[j];
            }
            scores[i] = Math.exp(score);
            total += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= total;
        }
        return new SimpleMatrix(scores.length, 1, true, scores);
    }

    private static void add(double[] sums, double factor, double[] values, int from) {
        for (int i = from; i < sums.length; i++) {
            sums[i] += factor * values[i];
        }
    }

    /** A scored node: its vector, and what it adds to its parent's as the left or the right child. */
    private record Scored(double[] vector, double[] asLeft, double[] asRight, SimpleMatrix probabilities) {}

    /**
     * The weights of one child alone.
     *
     * @param transform linear: [i][slice]
     * @param tensor quadratic, folded so that j is i or more: [i][j * size + slice]
     */
    private record Side(double[][] transform, double[][] tensor) {

        static Side of(SimpleMatrix transform, SimpleTensor tensor, int offset, int size) {
            double[][] linear = new double[size][size];
            double[][] quadratic = new double[size][size * size];
            for (int slice = 0; slice < size; slice++) {
                SimpleMatrix weights = tensor.getSlice(slice);
                for (int i = 0; i < size; i++) {
                    linear[i][slice] = transform.get(slice, offset + i);
                    for (int j = i; j < size; j++) {
                        double folded = weights.get(offset + i, offset + j);
                        quadratic[i][j * size + slice] = i == j ? folded : folded + weights.get(offset + j, offset + i);
                    }
                }
            }
            return new Side(linear, quadratic);
        }

        double[] of(double[] vector) {
            int size = vector.length;
            double[] products = new double[size * size];
            double[] sums = new double[size];
            for (int i = 0; i < size; i++) {
                add(products, vector[i], tensor[i], i * size);
                add(sums, vector[i], transform[i], 0);
            }
            for (int j = 0; j < size; j++) {
                for (int slice = 0; slice < size; slice++) {
                    sums[slice] += products[j * size + slice] * vector[j];
                }
            }
            return sums;
        }
    }
}

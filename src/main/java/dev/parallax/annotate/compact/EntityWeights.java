package dev.parallax.annotate.compact;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CrfWeights;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The weights of an entity model in one array: a feature of one label (its name ends in {@code |C}) has one for each label, a feature of two
 * labels in a row ({@code |CpC}) one for each pair, the earlier label's index counting most.
 */
public final class EntityWeights implements Serializable {

    private final int labels;
    private final FeatureIndex index;
    private final float[] weights;

    /** What a pair of labels starts from: 0, or minus infinity if training never saw it. */
    private final double[] pairs;

    EntityWeights(CRFClassifier<CoreLabel> model, int labels) {
        this.labels = labels;
        int[][] nodes = CrfWeights.cliques(model, 1);
        int[][] edges = CrfWeights.cliques(model, 2);
        int[] size = new int[2];
        CrfWeights.forEach(model, (feature, row) -> {
            size[0]++;
            size[1] += isEdge(feature) ? labels * labels : labels;
        });
        index = new FeatureIndex(size[0]);
        weights = new float[size[1]];
        pairs = new double[labels * labels];
        Arrays.fill(pairs, Double.NEGATIVE_INFINITY);
        Arrays.stream(edges).forEach(edge -> pairs[edge[0] * labels + edge[1]] = 0);
        int[] next = {0};
        CrfWeights.forEach(model, (feature, row) -> {
            index.put(feature, next[0] + 1);
            int[][] cliques = isEdge(feature) ? edges : nodes;
            for (int i = 0; i < cliques.length; i++) {
                int[] clique = cliques[i];
                weights[next[0] + (clique.length == 1 ? clique[0] : clique[0] * labels + clique[1])] = row[i];
            }
            next[0] += isEdge(feature) ? labels * labels : labels;
        });
    }

    private static boolean isEdge(String feature) {
        return feature.endsWith("|CpC");
    }

    /** Scores of one label without any feature. */
    double[] noNode() {
        return new double[labels];
    }

    /** Scores of two labels in a row without any feature. */
    double[] noEdge() {
        return new double[labels * labels];
    }

    /** Scores of two labels in a row without any feature, minus infinity for pairs that cannot be. */
    double[] possibleEdges() {
        return pairs.clone();
    }

    /** Adds features of one label, by their hashes; those that are not known add nothing. */
    void nodes(double[] sums, long... hashes) {
        add(sums, hashes, labels);
    }

    /** Adds features of two labels in a row, by their hashes; those that are not known add nothing. */
    void edges(double[] sums, long... hashes) {
        add(sums, hashes, labels * labels);
    }

    private void add(double[] sums, long[] hashes, int length) {
        for (int place : index.places(hashes, hashes.length)) {
            for (int i = 0; place > 0 && i < length; i++) {
                sums[i] += weights[place - 1 + i];
            }
        }
    }
}

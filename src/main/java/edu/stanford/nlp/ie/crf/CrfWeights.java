package edu.stanford.nlp.ie.crf;

import edu.stanford.nlp.util.Index;
import java.util.function.BiConsumer;

/**
 * What a trained conditional random field knows, for who wants to apply it otherwise. Stands in CoreNLP's package because the weights can be
 * read from there only.
 */
public final class CrfWeights {

    private CrfWeights() {}

    /** Shows every feature's name with its weights, one for each clique of labels that the feature can see. */
    public static void forEach(CRFClassifier<?> model, BiConsumer<String, float[]> visitor) {
        for (int i = 0; i < model.weights.length; i++) {
            visitor.accept(model.featureIndex.get(i), model.weights[i]);
        }
    }

    /** The cliques of one size, in the order of the weights: each the indices of its labels, the last word's label last. */
    public static int[][] cliques(CRFClassifier<?> model, int size) {
        Index<CRFLabel> cliques = model.labelIndices.get(size - 1);
        int[][] labels = new int[cliques.size()][];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = cliques.get(i).getLabel();
        }
        return labels;
    }

    /** How many neighbouring labels the largest clique holds. */
    public static int window(CRFClassifier<?> model) {
        return model.windowSize;
    }
}

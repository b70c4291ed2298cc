package dev.parallax.annotate.compact;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CrfWeights;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What one of CoreNLP's named entity recognisers has learnt.
 *
 * @param labels by the index that the weights have them by
 * @param weights by feature and label
 * @param flags the settings of training, which say how features are made
 * @param knownLowerCase words that training saw in lower case
 * @param factory makes the features of a word
 */
public record EntityParameters(
        List<String> labels,
        EntityWeights weights,
        SeqClassifierFlags flags,
        Set<String> knownLowerCase,
        FeatureFactory<CoreLabel> factory)
        implements Serializable {

    /**
     * Reads CoreNLP's model.
     *
     * @param path of the model on the class path
     * @throws IllegalStateException if its labels depend on more than the one before
     */
    public static EntityParameters read(String path) {
        CRFClassifier<CoreLabel> model = CRFClassifier.getClassifierNoExceptions(path);
        if (CrfWeights.window(model) != 2) {
            throw new IllegalStateException("Cannot hold an entity model whose labels depend on more than one before");
        }
        List<String> labels = List.copyOf(model.classIndex.objectsList());
        return new EntityParameters(
                labels,
                new EntityWeights(model, labels.size()),
                model.flags,
                model.getKnownLCWords(),
                model.featureFactories.get(0));
    }
}

package edu.stanford.nlp.parser.nndep;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What CoreNLP's neural dependency parser has learnt. The numbers of words, parts of speech and relations are rows of the embeddings.
 *
 * @param words number of each known word
 * @param tags number of each part of speech
 * @param labels number of each relation
 * @param relations relations in the order of the transitions that give them
 * @param rootRelation the one of the root
 * @param embeddings by number
 * @param hidden weights by hidden unit and input; 50 inputs or so for each of 48 features
 * @param bias by hidden unit
 * @param output weights by transition and hidden unit
 */
public record DependencyNetwork(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        Map<String, Integer> labels,
        List<String> relations,
        String rootRelation,
        float[][] embeddings,
        float[][] hidden,
        float[] bias,
        float[][] output)
        implements Serializable {

    /**
     * Reads CoreNLP's model.
     *
     * @param path of the model on the class path
     * @throws IllegalStateException if this version of CoreNLP keeps the network elsewhere
     */
    public static DependencyNetwork read(String path) {
        // An instance of its own: CoreNLP shares the ones that it loads by name.
        Properties settings = new Properties();
        // The hidden layer keeps sums of its own.
        settings.setProperty("numPreComputed", "0");
        DependencyParser parser = new DependencyParser(settings);
        parser.loadModelFile(path);
        Classifier network = (Classifier) field(parser, "classifier");
        ParsingSystem system = (ParsingSystem) field(parser, "system");
        return new DependencyNetwork(
                numbers(parser, "wordIDs"),
                numbers(parser, "posIDs"),
                numbers(parser, "labelIDs"),
                List.copyOf(system.labels),
                system.rootLabel,
                network.getE(),
                network.getW1(),
                network.getb1(),
                network.getW2());
    }

    @SuppressWarnings("unchecked") // The field is declared so.
    private static Map<String, Integer> numbers(DependencyParser parser, String field) {
        return new HashMap<>((Map<String, Integer>) field(parser, field));
    }

    private static Object field(DependencyParser parser, String name) {
        try {
            Field field = DependencyParser.class.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(parser);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot find the network of CoreNLP's dependency parser: " + e, e);
        }
    }

    /**
     * The scores of all transitions, in double precision: exact, and slow.
     *
     * @param features embeddings, in their order
     */
    double[] scores(int[] features) {
        double[] scores = new double[output.length];
        for (int unit = 0; unit < bias.length; unit++) {
            double sum = bias[unit];
            for (int i = 0; i < features.length; i++) {
                float[] embedding = embeddings[features[i]];
                for (int j = 0; j < embedding.length; j++) {
                    sum += (double) hidden[unit][i * embedding.length + j] * embedding[j];
                }
            }
            for (int i = 0; i < scores.length; i++) {
                scores[i] += output[i][unit] * sum * sum * sum;
            }
        }
        return scores;
    }

    int word(String word) {
        return words.getOrDefault(word, words.get(Config.UNKNOWN));
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, tags.get(Config.UNKNOWN));
    }

    int relation(String label) {
        return labels.get(label);
    }
}

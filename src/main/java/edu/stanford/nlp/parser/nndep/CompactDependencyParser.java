package edu.stanford.nlp.parser.nndep;

import dev.parallax.annotate.compact.Relations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;

/**
 * CoreNLP's neural dependency parser (Chen &amp; Manning 2014, "A Fast and Accurate Dependency Parser using Neural Networks") with the same
 * weights and transitions, made fast: the hidden layer is summed from parts that are kept ({@link HiddenLayer}), and states are kept in
 * arrays. Sums are taken in another order: scores are equal to about 1e-6, as CoreNLP's own are between one cache state and another. Safe
 * for any number of threads.
 *
 * <p>Stands in CoreNLP's package because the network can be reached from there only.
 */
public final class CompactDependencyParser {

    private static final String ROOT = GrammaticalRelation.ROOT.toString();

    private final DependencyNetwork network;
    private final HiddenLayer hidden;

    /** By hidden unit: its weight for each transition. */
    private final double[][] output;

    private final int labels;
    private final int rootLabel;
    private final String[] names;
    private final int[] labelIds;

    /** @param network what CoreNLP's parser has learnt; one parser serves any number of threads */
    public CompactDependencyParser(DependencyNetwork network) {
        this.network = network;
        hidden = new HiddenLayer(network);
        output = transposed(network.output());
        List<String> relations = network.relations();
        labels = relations.size();
        rootLabel = relations.indexOf(network.rootRelation());
        names = relations.stream().map(CompactDependencyParser::name).toArray(String[]::new);
        labelIds = relations.stream().mapToInt(network::relation).toArray();
    }

    private static String name(String label) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(label);
        return known == null ? label : known.toString();
    }

    private static double[][] transposed(float[][] weights) {
        double[][] transposed = new double[weights[0].length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights[i].length; j++) {
                transposed[j][i] = weights[i][j];
            }
        }
        return transposed;
    }

    /** Basic dependencies of a tagged sentence. */
    public Relations parse(List<CoreLabel> tokens) {
        ArcState state = new ArcState(network, tokens);
        while (!state.isFinal()) {
            apply(state, best(state, scores(hidden.of(state))));
        }
        String[] relations = new String[tokens.size()];
        int[] heads = new int[tokens.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head(i + 1);
            relations[i] = heads[i] == 0 ? ROOT : names[state.label(i + 1)];
        }
        correctPassive(heads, relations);
        return new Relations(heads, relations);
    }

    /** As CoreNLP does once a sentence is parsed: the subject of a verb with a passive auxiliary is a passive subject. */
    private static void correctPassive(int[] heads, String[] relations) {
        boolean[] passive = new boolean[heads.length + 1];
        for (int i = 0; i < heads.length; i++) {
            passive[heads[i]] |= relations[i].equals("aux:pass");
        }
        for (int i = 0; i < heads.length; i++) {
            if (passive[heads[i]] && (relations[i].equals("nsubj") || relations[i].equals("csubj"))) {
                relations[i] += ":pass";
            }
        }
    }

    private double[] scores(double[] units) {
        double[] scores = new double[2 * labels + 1];
        for (int unit = 0; unit < units.length; unit++) {
            double value = units[unit];
            double[] weights = output[unit];
            for (int i = 0; i < scores.length; i++) {
                scores[i] += value * weights[i];
            }
        }
        return scores;
    }

    /** The transition with the greatest score that the state allows: left by label, then right by label, then shift. */
    private int best(ArcState state, double[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && allowed(state, i)) {
                best = i;
            }
        }
        return best;
    }

    private boolean allowed(ArcState state, int transition) {
        if (transition == 2 * labels) {
            return state.canShift();
        }
        boolean root = transition % labels == rootLabel;
        return transition < labels ? state.canLeft() && !root : state.canRight(root);
    }

    private void apply(ArcState state, int transition) {
        if (transition == 2 * labels) {
            state.shift();
        } else {
            int label = transition % labels;
            state.attach(transition < labels, label, labelIds[label]);
        }
    }
}

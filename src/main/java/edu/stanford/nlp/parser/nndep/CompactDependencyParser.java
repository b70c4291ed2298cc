package edu.stanford.nlp.parser.nndep;

import dev.parallax.annotate.compact.Relations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;

/**
 * CoreNLP's neural dependency parser (Chen &amp; Manning 2014, "A Fast and Accurate Dependency Parser using Neural Networks") with the same
 * weights and transitions, made fast: the hidden layer is summed from parts that are kept ({@link HiddenLayer}), states are kept in arrays,
 * and where only one transition is possible nothing is scored. Scores are sums of floats, wrong by little more than 1e-4 at most; where the
 * best two are nearer than {@link #NEAR} they are summed again in doubles, equal to about 1e-6, as CoreNLP's own are between one cache state
 * and another. Safe for any number of threads.
 *
 * <p>Stands in CoreNLP's package because the network can be reached from there only.
 */
public final class CompactDependencyParser {

    private static final String ROOT = GrammaticalRelation.ROOT.toString();

    /** Nearer scores are summed exactly. Of 60,000 states, floats were wrong by 1.4e-4 at most. */
    static final double NEAR = 1e-3;

    /** So many hidden units are added at a time. */
    private static final int UNITS = 4;

    /** Rows of weights are a multiple of so many long: nothing is left over that the processor would add one by one. */
    private static final int STEP = 32;

    private final DependencyNetwork network;
    private final HiddenLayer hidden;

    /** By hidden unit: its weight for each transition. */
    private final float[][] output;

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

    private static float[][] transposed(float[][] weights) {
        int units = weights[0].length;
        if (units % UNITS != 0) {
            throw new IllegalStateException("Cannot add the weights of " + units + " hidden units");
        }
        float[][] transposed = new float[units][(weights.length + STEP - 1) / STEP * STEP];
        for (int i = 0; i < weights.length; i++) {
            for (int unit = 0; unit < units; unit++) {
                transposed[unit][i] = weights[i][unit];
            }
        }
        return transposed;
    }

    /** Basic dependencies of a tagged sentence. */
    public Relations parse(List<CoreLabel> tokens) {
        ArcState state = new ArcState(network, tokens);
        while (!state.isFinal()) {
            apply(state, transition(state));
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

    /** The transition that the network chooses. */
    int transition(ArcState state) {
        if (!state.canAttach()) {
            return state.canShift() ? 2 * labels : labels + rootLabel;
        }
        Places places = new Places(state);
        double[] scores = scores(state, places);
        int best = best(state, scores);
        return isClear(state, scores, best) ? best : best(state, network.scores(places.features(state)));
    }

    /** The scores of all transitions, possible or not. */
    double[] scores(ArcState state, Places places) {
        float[] units = hidden.of(state, places);
        float[] sums = new float[output[0].length];
        for (int i = 0; i < units.length; i += UNITS) {
            add(sums, units, i);
        }
        double[] scores = new double[2 * labels + 1];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sums[i];
        }
        return scores;
    }

    private void add(float[] scores, float[] units, int first) {
        float u0 = units[first];
        float u1 = units[first + 1];
        float u2 = units[first + 2];
        float u3 = units[first + 3];
        float[] w0 = output[first];
        float[] w1 = output[first + 1];
        float[] w2 = output[first + 2];
        float[] w3 = output[first + 3];
        for (int i = 0; i < scores.length; i++) {
            scores[i] += u0 * w0[i] + u1 * w1[i] + u2 * w2[i] + u3 * w3[i];
        }
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

    private boolean isClear(ArcState state, double[] scores, int best) {
        for (int i = 0; i < scores.length; i++) {
            if (i != best && scores[i] > scores[best] - NEAR && allowed(state, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean allowed(ArcState state, int transition) {
        if (transition == 2 * labels) {
            return state.canShift();
        }
        boolean root = transition % labels == rootLabel;
        return transition < labels ? state.canAttach() && !root : state.canRight(root);
    }

    void apply(ArcState state, int transition) {
        if (transition == 2 * labels) {
            state.shift();
        } else {
            int label = transition % labels;
            state.attach(transition < labels, label, labelIds[label]);
        }
    }
}

package edu.stanford.nlp.parser.nndep;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hidden layer of the parser's network: 48 features of a state, each an embedding times its own weights, summed and cubed.
 *
 * <p>The word, the part of speech and the relation of one place in the state go together, so a place needs one sum of the three, and most
 * sums have been needed before: they are kept, the latest in each slot of a table of fixed size. Children that are not there are one sum for
 * all of them.
 */
final class HiddenLayer {

    /** Stack and buffer, then the children of the two words on top. */
    private static final int PLACES = 18;

    private static final int CHILDREN = 6;

    /** Sums of places that are kept: at 1,000 doubles each, 64 MB when full. */
    private static final int KEPT = 1 << 13;

    /** Products of words that are kept: at 1,000 floats each, 128 MB when full. */
    private static final int KEPT_WORDS = 1 << 15;

    private final float[][] embeddings;

    /** By feature, then by dimension of the embedding: weights of the hidden units. */
    private final double[][][] weights;

    private final float[] bias;

    /** Products of parts of speech and relations, of which there are few: by feature and embedding. */
    private final Map<Integer, double[]> tags = new ConcurrentHashMap<>();

    private final Kept[] kept = new Kept[KEPT];
    private final KeptWord[] keptWords = new KeptWord[KEPT_WORDS];

    /** Sums of the children that are not there: by which word's, and which are missing. */
    private final Kept[] missing = new Kept[2 << CHILDREN];

    HiddenLayer(DependencyNetwork network) {
        embeddings = network.embeddings();
        bias = network.bias();
        float[][] original = network.hidden();
        int size = embeddings[0].length;
        weights = new double[original[0].length / size][size][original.length];
        for (int unit = 0; unit < original.length; unit++) {
            for (int column = 0; column < original[unit].length; column++) {
                weights[column / size][column % size][unit] = original[unit][column];
            }
        }
    }

    /** Activations of the hidden units. */
    double[] of(ArcState state) {
        double[] units = new double[bias.length];
        for (int i = 0; i < bias.length; i++) {
            units[i] = bias[i];
        }
        for (int i = 0; i < 3; i++) {
            add(units, place(2 - i, state, state.onStack(i)));
            add(units, place(3 + i, state, state.inBuffer(i)));
        }
        addChildren(units, state, 0);
        addChildren(units, state, 1);
        for (int i = 0; i < units.length; i++) {
            units[i] = units[i] * units[i] * units[i];
        }
        return units;
    }

    private void addChildren(double[] units, ArcState state, int below) {
        int word = state.onStack(below);
        int[] children = {
            state.leftChild(word, 0),
            state.rightChild(word, 0),
            state.leftChild(word, 1),
            state.rightChild(word, 1),
            state.leftChild(state.leftChild(word, 0), 0),
            state.rightChild(state.rightChild(word, 0), 0)
        };
        int absent = 0;
        for (int i = 0; i < CHILDREN; i++) {
            if (children[i] == ArcState.NONE) {
                absent |= 1 << i;
            } else {
                add(units, place(CHILDREN * (1 + below) + i, state, children[i]));
            }
        }
        add(units, missing(below, absent, state));
    }

    private double[] missing(int below, int absent, ArcState state) {
        int slot = below << CHILDREN | absent;
        Kept sum = missing[slot];
        if (sum == null) {
            double[] units = new double[bias.length];
            for (int i = 0; i < CHILDREN; i++) {
                if ((absent & 1 << i) != 0) {
                    add(units, place(CHILDREN * (1 + below) + i, state, ArcState.NONE));
                }
            }
            sum = new Kept(slot, units);
            missing[slot] = sum;
        }
        return sum.units();
    }

    /** The sum of what a word at a place gives. */
    private double[] place(int place, ArcState state, int word) {
        boolean child = place >= CHILDREN;
        int label = child ? state.labelId(word) : 0;
        long key = (((long) place << 18 | state.wordId(word)) << 18 | state.tagId(word)) << 18 | label;
        int slot = slot(key) & (KEPT - 1);
        Kept sum = kept[slot];
        if (sum == null || sum.key() != key) {
            double[] units = word(place, state.wordId(word));
            add(units, tag(PLACES + place, state.tagId(word)));
            if (child) {
                add(units, tag(2 * PLACES + place - CHILDREN, label));
            }
            sum = new Kept(key, units);
            kept[slot] = sum;
        }
        return sum.units();
    }

    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40);
    }

    /** What a word gives at a place, for the caller to change. */
    private double[] word(int place, int word) {
        int key = word * PLACES + place;
        int slot = slot(key) & (KEPT_WORDS - 1);
        KeptWord known = keptWords[slot];
        if (known != null && known.key() == key) {
            return widened(known.units());
        }
        double[] units = product(place, word);
        keptWords[slot] = new KeptWord(key, narrowed(units));
        return units;
    }

    private static double[] widened(float[] units) {
        double[] widened = new double[units.length];
        for (int i = 0; i < units.length; i++) {
            widened[i] = units[i];
        }
        return widened;
    }

    private static float[] narrowed(double[] units) {
        float[] narrowed = new float[units.length];
        for (int i = 0; i < units.length; i++) {
            narrowed[i] = (float) units[i];
        }
        return narrowed;
    }

    private double[] tag(int feature, int embedding) {
        return tags.computeIfAbsent(embedding * weights.length + feature, key -> product(feature, embedding));
    }

    private double[] product(int feature, int embedding) {
        double[] units = new double[bias.length];
        for (int i = 0; i < weights[feature].length; i++) {
            double value = embeddings[embedding][i];
            double[] row = weights[feature][i];
            for (int unit = 0; unit < units.length; unit++) {
                units[unit] += value * row[unit];
            }
        }
        return units;
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    /** A sum and what it is of; immutable, so that threads may exchange it without a lock. */
    private record Kept(long key, double[] units) {}

    /** A word's product, in half of the memory. */
    private record KeptWord(int key, float[] units) {}
}

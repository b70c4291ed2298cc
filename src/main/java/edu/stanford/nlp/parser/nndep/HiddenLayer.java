package edu.stanford.nlp.parser.nndep;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The hidden layer of the parser's network: 48 features of a state, each an embedding times its own weights, summed and cubed.
 *
 * <p>What a word gives at a place of the state is kept, the latest in each slot of a table of fixed size; so is all that parts of speech and
 * relations can give, of which there are few. Children that are not there are one sum for all of them.
 */
final class HiddenLayer {

    /** Products of words that are kept: at 1,000 floats each, 128 MB when full. */
    private static final int KEPT = 1 << 15;

    /** So many rows of weights are added at a time. */
    private static final int ROWS = 5;

    private final float[][] embeddings;

    /** By feature, then by dimension of the embedding: weights of the hidden units. */
    private final float[][][] weights;

    private final float[] bias;

    /** What words give at places. */
    private final Kept[] words = new Kept[KEPT];

    /** The first embedding that is a part of speech; after these come the relations. */
    private final int firstTag;

    /** What parts of speech and relations give, by embedding and feature. */
    private final AtomicReferenceArray<float[]> tags;

    /** Sums of the children that are not there: by which word's, and which are missing. */
    private final AtomicReferenceArray<float[]> missing = new AtomicReferenceArray<>(2 << Places.CHILDREN);

    HiddenLayer(DependencyNetwork network) {
        embeddings = network.embeddings();
        bias = network.bias();
        firstTag = network.words().size();
        float[][] original = network.hidden();
        int size = embeddings[0].length;
        if (size % ROWS != 0) {
            throw new IllegalStateException("Cannot add the weights of embeddings of " + size + " dimensions");
        }
        weights = new float[original[0].length / size][size][original.length];
        for (int unit = 0; unit < original.length; unit++) {
            for (int column = 0; column < original[unit].length; column++) {
                weights[column / size][column % size][unit] = original[unit][column];
            }
        }
        tags = new AtomicReferenceArray<>((embeddings.length - firstTag) * weights.length);
    }

    /** Activations of the hidden units. */
    float[] of(ArcState state, Places places) {
        float[] units = bias.clone();
        for (int place = 0; place < Places.CHILD; place++) {
            add(units, place, state, places.word(place));
        }
        addChildren(units, state, places, 0);
        addChildren(units, state, places, 1);
        for (int i = 0; i < units.length; i++) {
            units[i] = units[i] * units[i] * units[i];
        }
        return units;
    }

    private void addChildren(float[] units, ArcState state, Places places, int below) {
        int absent = 0;
        for (int child = 0; child < Places.CHILDREN; child++) {
            int place = Places.child(below, child);
            if (places.word(place) == ArcState.NONE) {
                absent |= 1 << child;
            } else {
                add(units, place, state, places.word(place));
            }
        }
        add(units, missing(below, absent, state));
    }

    private float[] missing(int below, int absent, ArcState state) {
        int number = below << Places.CHILDREN | absent;
        float[] sum = missing.get(number);
        if (sum == null) {
            sum = new float[bias.length];
            for (int child = 0; child < Places.CHILDREN; child++) {
                if ((absent & 1 << child) != 0) {
                    add(sum, Places.child(below, child), state, ArcState.NONE);
                }
            }
            missing.set(number, sum);
        }
        return sum;
    }

    /** Adds what a word, its part of speech and, of a child, its relation give at a place. */
    private void add(float[] units, int place, ArcState state, int word) {
        float[] one = word(Places.wordFeature(place), state.wordId(word));
        float[] two = tag(Places.tagFeature(place), state.tagId(word));
        if (place < Places.CHILD) {
            add(units, one, two);
        } else {
            add(units, one, two, tag(Places.relationFeature(place), state.labelId(word)));
        }
    }

    private float[] word(int feature, int word) {
        int key = word * Places.COUNT + feature;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & (KEPT - 1);
        Kept known = words[slot];
        if (known == null || known.key() != key) {
            known = new Kept(key, product(feature, word));
            words[slot] = known;
        }
        return known.units();
    }

    private float[] tag(int feature, int embedding) {
        int number = (embedding - firstTag) * weights.length + feature;
        float[] units = tags.get(number);
        if (units == null) {
            units = product(feature, embedding);
            tags.set(number, units);
        }
        return units;
    }

    private float[] product(int feature, int embedding) {
        float[] units = new float[bias.length];
        float[] values = embeddings[embedding];
        float[][] rows = weights[feature];
        for (int i = 0; i < values.length; i += ROWS) {
            float v0 = values[i];
            float v1 = values[i + 1];
            float v2 = values[i + 2];
            float v3 = values[i + 3];
            float v4 = values[i + 4];
            float[] r0 = rows[i];
            float[] r1 = rows[i + 1];
            float[] r2 = rows[i + 2];
            float[] r3 = rows[i + 3];
            float[] r4 = rows[i + 4];
            for (int unit = 0; unit < units.length; unit++) {
                units[unit] += v0 * r0[unit] + v1 * r1[unit] + v2 * r2[unit] + v3 * r3[unit] + v4 * r4[unit];
            }
        }
        return units;
    }

    private static void add(float[] sums, float[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private static void add(float[] sums, float[] one, float[] two) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += one[i] + two[i];
        }
    }

    private static void add(float[] sums, float[] one, float[] two, float[] three) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += one[i] + two[i] + three[i];
        }
    }

    /** A word's product and what it is of; immutable, so that threads may exchange it without a lock. */
    private record Kept(int key, float[] units) {}
}

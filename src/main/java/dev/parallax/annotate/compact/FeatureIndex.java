package dev.parallax.annotate.compact;

import java.io.Serializable;

/**
 * Where the weights of a feature stand, found by the 64-bit hash of its name: open addressing in one array. The upper bits of a hash say where to
 * look, the lower ones stand there beside the place, in one number: a look-up costs one visit to memory.
 *
 * <p>Hashes grow character by character, so the name of a feature need never be built: {@code append(append(START, word), "-WORD|C")}. A
 * feature that the model does not know could be taken for one that it knows only if two hashes met in some 60 bits; among the known ones none do,
 * which {@link #put} checks.
 */
public final class FeatureIndex implements Serializable {

    /** The hash of nothing, to append to. */
    public static final long START = 0x243F6A8885A308D3L;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int PLACE_BITS = 26;
    private static final int LAST_PLACE = (1 << PLACE_BITS) - 1;
    private static final int LEAST_SLOTS = 8;

    /** By slot: the lower bits of a hash, then the place; 0 where there is nothing. Between a quarter and a half is taken. */
    private final long[] table;

    /** @param features how many it will hold at most */
    public FeatureIndex(int features) {
        table = new long[Math.max(LEAST_SLOTS, Integer.highestOneBit(features) << 2)];
    }

    /**
     * Adds a feature.
     *
     * @param place where its weights stand, from 1
     * @throws IllegalStateException if it is there, or another with the same hash, or the place is none
     */
    public void put(String feature, int place) {
        long hash = append(START, feature);
        int slot = slot(hash);
        if (table[slot] != 0 || place < 1 || place > LAST_PLACE) {
            throw new IllegalStateException("Cannot hold this model in compact form: " + feature);
        }
        table[slot] = hash << PLACE_BITS | place;
    }

    /** The place of the feature with a hash; 0 if the model does not know it. */
    public int place(long hash) {
        return (int) table[slot(hash)] & LAST_PLACE;
    }

    /**
     * The places of many features at once, 0 for those that the model does not know.
     *
     * @param hashes of the features
     * @param count how many of them to look up
     */
    public int[] places(long[] hashes, int count) {
        long[] entries = new long[count];
        // Nothing here waits for what is found, so memory answers many of these questions at the same time.
        for (int i = 0; i < count; i++) {
            entries[i] = table[home(hashes[i])];
        }
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            boolean here = entries[i] == 0 || holds(entries[i], hashes[i]);
            places[i] = here ? (int) entries[i] & LAST_PLACE : place(hashes[i]);
        }
        return places;
    }

    /** The hash of what was hashed before, followed by a text. */
    public static long append(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }

    private int slot(long hash) {
        int slot = home(hash);
        while (table[slot] != 0 && !holds(table[slot], hash)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private int home(long hash) {
        return (int) (hash >>> Long.numberOfLeadingZeros(table.length - 1));
    }

    private static boolean holds(long entry, long hash) {
        return (entry ^ hash << PLACE_BITS) >>> PLACE_BITS == 0;
    }
}

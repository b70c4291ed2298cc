package dev.parallax.annotate.compact;

/**
 * Where the weights of a feature stand, found by the 64-bit hash of its name: open addressing in one array, hash and place side by side, so
 * that a look-up costs one visit to memory.
 *
 * <p>Hashes grow character by character, so the name of a feature need never be built: {@code append(append(START, word), "-WORD|C")}. A
 * feature that the model does not know could be taken for one that it knows only if two 64-bit hashes met; among the known ones none do,
 * which {@link #put} checks.
 */
public final class FeatureIndex {

    /** The hash of nothing, to append to. */
    public static final long START = 0x243F6A8885A308D3L;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[] table;

    /** @param features how many it will hold at most */
    public FeatureIndex(int features) {
        table = new long[Integer.highestOneBit(Math.max(2, features)) << 3];
    }

    /**
     * Adds a feature.
     *
     * @param place where its weights stand, in any coding but 0
     * @throws IllegalStateException if it is there, or another with the same hash
     */
    public void put(String feature, long place) {
        long hash = append(START, feature);
        int slot = slot(hash);
        if (table[slot] != 0 || place == 0) {
            throw new IllegalStateException("Cannot hold this model in compact form: " + feature);
        }
        table[slot] = hash;
        table[slot + 1] = place;
    }

    /** The place of the feature with a hash; 0 if the model does not know it. */
    public long place(long hash) {
        return table[slot(hash) + 1];
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
        int slot = (int) (hash >>> 32) << 1 & (table.length - 1);
        while (table[slot] != hash && table[slot] != 0) {
            slot = slot + 2 & (table.length - 1);
        }
        return slot;
    }
}

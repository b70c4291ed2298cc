package dev.parallax.ingest.reuse;

import dev.parallax.ingest.clean.QuotedText;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text as comparison sees it: its words (runs of letters or digits, lower-cased) as 64-bit hashes. Punctuation, spacing and case, which
 * copy desks change, do not count.
 */
final class Words {

    private final long[] hashes;
    private final int[] letters;
    private final int[] begins;

    private Words(long[] hashes, int[] letters, int[] begins) {
        this.hashes = hashes;
        this.letters = letters;
        this.begins = begins;
    }

    static Words of(String text) {
        long[] hashes = new long[text.length() / 2 + 1];
        int[] letters = new int[hashes.length];
        int[] begins = new int[hashes.length];
        int word = 0;
        for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (Character.isLetterOrDigit(point)) {
                begins[word] = letters[word] == 0 ? i : begins[word];
                hashes[word] = mix(hashes[word], Character.toLowerCase(point));
                letters[word]++;
            } else if (letters[word] > 0) {
                word++;
            }
        }
        int count = letters[word] > 0 ? word + 1 : word;
        return new Words(Arrays.copyOf(hashes, count), Arrays.copyOf(letters, count), Arrays.copyOf(begins, count));
    }

    /** How many words. */
    int count() {
        return hashes.length;
    }

    /** Letters and digits of some words. */
    long letters(BitSet words) {
        return words.stream().mapToLong(word -> letters[word]).sum();
    }

    /** The words that stand within quotation marks in the text that these are the words of. */
    BitSet quoted(String text) {
        BitSet characters = QuotedText.of(text);
        BitSet quoted = new BitSet();
        for (int word = 0; word < begins.length; word++) {
            quoted.set(word, characters.get(begins[word]));
        }
        return quoted;
    }

    boolean sameAs(Words other) {
        return Arrays.equals(hashes, other.hashes);
    }

    /** The words that lie in a shingle of {@code size} words whose hash is among those given. */
    BitSet within(long[] hashes, int size) {
        long[] known = hashes.clone();
        Arrays.sort(known);
        BitSet within = new BitSet();
        long[] shingles = shingles(size);
        for (int i = 0; i < shingles.length; i++) {
            if (Arrays.binarySearch(known, shingles[i]) >= 0) {
                within.set(i, i + size);
            }
        }
        return within;
    }

    /** One hash for each run of {@code size} words, by the position of its first word; empty if there are fewer words. */
    long[] shingles(int size) {
        long[] shingles = new long[Math.max(0, count() - size + 1)];
        for (int i = 0; i < shingles.length; i++) {
            for (int j = i; j < i + size; j++) {
                shingles[i] = mix(shingles[i], hashes[j]);
            }
        }
        return shingles;
    }

    /** Chains a value to a hash; the shifts spread it over all bits, as the choice of the least hash needs. */
    private static long mix(long hash, long value) {
        long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L + 0x7F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }
}

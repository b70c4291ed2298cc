package dev.parallax.ingest.reuse;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Chooses the few word shingles by which texts find each other: winnowing (Schleimer, Wilkerson &amp; Aiken 2003). Of every {@value #WINDOW}
 * neighbouring shingles of {@value #SHINGLE} words the one with the least hash is kept, which is about 40 % of all. Two texts that share
 * nine words in a row are certain to share a fingerprint.
 */
final class Fingerprints {

    static final int SHINGLE = 6;

    private static final int WINDOW = 4;

    private Fingerprints() {}

    /** The fingerprints of a text, each once, ascending; none if it has fewer than {@value #SHINGLE} words. */
    static long[] of(String text) {
        long[] shingles = Words.of(text).shingles(SHINGLE);
        int window = Math.min(WINDOW, shingles.length);
        if (window == 0) {
            return shingles;
        }
        return LongStream.range(0, shingles.length - window + 1L)
                .map(start -> least(shingles, (int) start, window))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The one fingerprint of the text as a whole, which its exact duplicates share. */
    static long[] whole(String text) {
        Words words = Words.of(text);
        return words.shingles(words.count());
    }

    private static long least(long[] shingles, int start, int window) {
        return Arrays.stream(shingles, start, start + window).min().orElseThrow();
    }
}

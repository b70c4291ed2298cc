package dev.parallax.ingest.reuse;

import java.util.Arrays;

/**
 * How much of a text stands in another: the letters and digits covered by common runs of at least {@value #RUN} words, as a share of all.
 *
 * <p>A word lies in a common run of {@value #RUN} words or more exactly when it lies in a common shingle of {@value #RUN} words, so marking
 * shared shingles finds the maximal runs without extending any. Time grows with n log n of the longer text: a live blog is no trouble.
 */
final class Alignment {

    /** Words in a row that two reports of one event seldom share unless one copies or both quote. */
    private static final int RUN = 8;

    private Alignment() {}

    /**
     * Share of {@code text} that stands in {@code source}, from 0 to 1; 0 for a text without letters or digits. A text shorter than a run
     * must stand in the source as a whole.
     */
    static double share(String text, String source) {
        Words words = Words.of(text);
        int run = Math.min(RUN, words.count());
        return run == 0 ? 0 : share(words, Words.of(source), run);
    }

    private static double share(Words text, Words source, int run) {
        long[] known = source.shingles(run);
        Arrays.sort(known);
        long[] shingles = text.shingles(run);
        long covered = 0;
        long all = 0;
        int end = 0; // of the common run that reaches farthest so far
        for (int word = 0; word < text.count(); word++) {
            if (word < shingles.length && Arrays.binarySearch(known, shingles[word]) >= 0) {
                end = word + run;
            }
            covered += word < end ? text.letters(word) : 0;
            all += text.letters(word);
        }
        return (double) covered / all;
    }
}

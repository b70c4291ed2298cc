package dev.parallax.ingest.reuse;

import java.util.BitSet;

/**
 * How much of a text stands in another: the letters and digits covered by common runs of at least {@value #RUN} words, as a share of all.
 *
 * <p>A word lies in a common run of {@value #RUN} words or more exactly when it lies in a common shingle of {@value #RUN} words, so marking
 * shared shingles finds the maximal runs without extending any. Time grows with n log n of the longer text: a live blog is no trouble.
 *
 * <p>Boilerplate counts neither as shared nor as text, so that a copyright line does not make two briefs one, and a reprint stays a reprint
 * when the agency repeats its background paragraph each day. Quoted words count neither: two outlets that were at one press conference have them from there, and a
 * reprint stays one by what stands around them.
 */
final class Alignment {

    /** Words in a row that two reports of one event seldom share unless one copies or both quote. */
    private static final int RUN = 8;

    private Alignment() {}

    /**
     * Share of {@code text} that stands in {@code source}, from 0 to 1; 1 if both have the same words, 0 if nothing is left without
     * boilerplate and quotations. A text shorter than a run must stand in the source as a whole.
     *
     * @param boilerplate shingles of {@value Fingerprints#SHINGLE} words that are boilerplate
     */
    static double share(String text, String source, long[] boilerplate) {
        Words words = Words.of(text);
        Words printed = Words.of(source);
        BitSet own = new BitSet();
        own.set(0, words.count());
        own.andNot(words.within(boilerplate, Fingerprints.SHINGLE));
        own.andNot(words.quoted(text));
        if (own.isEmpty() || words.sameAs(printed)) {
            return words.sameAs(printed) ? 1 : 0;
        }
        int run = Math.min(RUN, words.count());
        BitSet common = words.within(printed.shingles(run), run);
        return (double) words.letters(withoutBoilerplate(common, own, run)) / words.letters(own);
    }

    /** The words that are neither boilerplate nor quoted of those common runs that have enough of them: a run's ragged ends beside boilerplate do not count. */
    private static BitSet withoutBoilerplate(BitSet common, BitSet own, int run) {
        BitSet counted = new BitSet();
        for (int start = common.nextSetBit(0), end; start >= 0; start = common.nextSetBit(end)) {
            end = common.nextClearBit(start);
            if (own.get(start, end).cardinality() >= run) {
                counted.set(start, end);
            }
        }
        counted.and(own);
        return counted;
    }
}

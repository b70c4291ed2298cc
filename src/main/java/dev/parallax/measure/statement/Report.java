package dev.parallax.measure.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A reported clause, before it is known who the speaker is.
 *
 * @param tree the sentence
 * @param cue position of the verb, or of "according"
 * @param verbClass class of the cue
 * @param source position of the head of the words for the speaker; {@link Tree#NONE} if there are none
 * @param content tokens of what is said
 * @param rule how it was found
 */
record Report(Tree tree, int cue, String verbClass, int source, BitSet content, Rule rule) {

    /** Parts of speech that are no part of what is said where they stand at its ends. */
    private static final Set<String> SEPARATORS = Set.of(",", ".", ":", "-LRB-", "-RRB-");

    Span cueSpan() {
        return tree.span(cue, cue + 1);
    }

    String cueLemma() {
        return tree.lemma(cue);
    }

    /** Whether at least so many words of the content lie outside of a set of code points. */
    boolean hasWordsOutside(BitSet points, int atLeast) {
        return content.stream()
                        .filter(i -> tree.counts(i) && !points.get(tree.token(i).begin()))
                        .filter(i -> !tree.relation(i).equals("mark"))
                        .count()
                >= atLeast;
    }

    /** The content as stretches of text without punctuation at their ends. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int first = content.nextSetBit(0); first >= 0; ) {
            int last = content.nextClearBit(first);
            int from = first;
            int to = last;
            while (from < to && separator(from)) {
                from++;
            }
            while (to > from && separator(to - 1)) {
                to--;
            }
            if (from < to) {
                spans.add(tree.span(from, to));
            }
            first = content.nextSetBit(last);
        }
        return spans;
    }

    private boolean separator(int i) {
        return SEPARATORS.contains(tree.token(i).pos());
    }
}

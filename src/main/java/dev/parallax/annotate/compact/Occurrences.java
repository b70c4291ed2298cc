package dev.parallax.annotate.compact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where else in the sentence a capitalised word stands: CoreNLP's occurrence patterns. */
final class Occurrences {

    private static final int NEAREST = 3;
    private static final int FARTHEST = 149;

    private Occurrences() {}

    /** Names of the patterns around a word, each once. */
    static Set<String> around(WordType[] sentence, List<String> tags, int i) {
        if (i == 0 || i + 1 >= sentence.length || !mayBeName(sentence, i)) {
            return Set.of("NO-OCCURRENCE-PATTERN");
        }
        boolean second = isName(sentence, tags, i - 1);
        Set<String> patterns = new HashSet<>();
        for (int other = Math.max(0, i - FARTHEST); other < Math.min(sentence.length, i + FARTHEST + 1); other++) {
            if (Math.abs(other - i) >= NEAREST && sentence[other].start() == sentence[i].start()) {
                String side = other > i ? "NEXT" : "PREV";
                patterns.add(second ? ofSecond(sentence, i, other, side) : ofFirst(sentence, tags, other, side));
            }
        }
        return patterns;
    }

    private static boolean mayBeName(WordType[] sentence, int i) {
        return sentence[i].capitals().name()
                && sentence[i + 1].capitals().none()
                && sentence[i + 1].capitals().letter()
                && sentence[i - 1].capitals().letter();
    }

    private static String ofSecond(WordType[] sentence, int i, int other, String side) {
        boolean same = other > 0 && sentence[other - 1].start() == sentence[i - 1].start();
        return "XY-" + side + "-OCCURRENCE-" + (same ? "XY" : "Y");
    }

    /** Looking back, CoreNLP tries the following word first and calls it the one before; so do we. */
    private static String ofFirst(WordType[] sentence, List<String> tags, int other, String side) {
        int step = side.equals("NEXT") ? -1 : 1;
        String which = isName(sentence, tags, other + step) ? "YX" : isName(sentence, tags, other - step) ? "XY" : "X";
        return "X-" + side + "-OCCURRENCE-" + which;
    }

    private static boolean isName(WordType[] sentence, List<String> tags, int i) {
        return i >= 0 && i < sentence.length && sentence[i].capitals().name() && "NNP".equals(tags.get(i));
    }
}

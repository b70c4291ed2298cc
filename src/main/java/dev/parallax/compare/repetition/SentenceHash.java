package dev.parallax.compare.repetition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;

/** Articles with their spans in, one hash for each span out. */
final class SentenceHash implements FlatMapFunction<Passages, SentenceHash.Placed> {

    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    /**
     * A sentence at its place.
     *
     * @param sentence hash of its text
     */
    public record Placed(String article, String outlet, int place, long sentence) {}

    @Override
    public Iterator<Placed> call(Passages passages) {
        List<Placed> placed = new ArrayList<>();
        Cursor title = new Cursor(passages.title());
        Cursor body = new Cursor(passages.body());
        // Of each text in its order, so that code points are counted once.
        Comparator<Passages.Span> inOrder = Comparator.comparingInt(span -> Math.abs(span.place()));
        passages.spans().stream().sorted(inOrder).forEach(span -> {
            boolean inTitle = span.place() < 0;
            int begin = inTitle ? -1 - span.place() : span.place();
            String text = (inTitle ? title : body).between(begin, span.end());
            placed.add(new Placed(passages.article(), passages.outlet(), span.place(), of(text)));
        });
        return placed.iterator();
    }

    /**
     * A 64-bit hash of a sentence's letters (FNV-1a), whatever their case; a run of digits counts as one, and nothing else counts. Two of a million sentences share
     * one with probability 3e-8.
     */
    static long of(String sentence) {
        long hash = BASIS;
        boolean number = false;
        for (int i = 0; i < sentence.length(); ) {
            int c = sentence.codePointAt(i);
            i += Character.charCount(c);
            boolean digit = Character.isDigit(c);
            if (Character.isLetter(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
            } else if (digit && !number) {
                hash = (hash ^ '0') * PRIME;
            }
            number = digit;
        }
        return hash;
    }

    /** A text that is read from its beginning to its end, by code points. */
    private static final class Cursor {
        private final String text;
        private int units;
        private int points;

        private Cursor(String text) {
            this.text = text == null ? "" : text;
        }

        private String between(int begin, int end) {
            units = text.offsetByCodePoints(units, begin - points);
            points = begin;
            return text.substring(units, text.offsetByCodePoints(units, end - begin));
        }
    }
}

package dev.parallax.ingest.furniture;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a body that is long enough to be known again.
 *
 * @param key hash of its words, numbers and dates all alike
 * @param begin its first code point in the body
 * @param end the code point after its last
 */
public record Passage(long key, int begin, int end) {

    /** Shorter sentences are phrases of the trade: "He declined to comment." */
    static final int LEAST_WORDS = 12;

    static List<Passage> of(NeutralText text) {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        int points = 0;
        for (int begin = 0, end; begin < text.count(); begin = end) {
            end = text.sentenceEnd(begin);
            if (end - begin >= LEAST_WORDS) {
                int from = text.openBefore(begin);
                int to = text.closeAfter(end - 1);
                points += text.text().codePointCount(at, from);
                int length = text.text().codePointCount(from, to);
                passages.add(new Passage(text.hash(begin, end), points, points + length));
                points += length;
                at = to;
            }
        }
        return passages;
    }
}

package dev.parallax.ingest.furniture;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of furniture in an article.
 *
 * @param text as it stands there
 * @param key hash of its words
 * @param kind line, sentence, or run of words
 * @param place name in the tables of its {@link Place}
 * @param words how many words it has
 */
public record Piece(String text, long key, String kind, String place, int words) {

    /** A run of furniture in pieces: whole lines, else whole sentences, else what there is of them. */
    static List<Piece> of(NeutralText text, Cutter.Run run) {
        List<Piece> pieces = new ArrayList<>();
        for (int begin = run.begin(), end; begin < run.end(); begin = end) {
            int line = Math.min(text.lineEnd(begin), run.end());
            end = text.joint(begin) == NeutralText.LINE && text.joint(line) == NeutralText.LINE ? line : begin + 1;
            while (end < line && text.joint(end) == NeutralText.NONE) {
                end++;
            }
            pieces.add(of(text, begin, end, run.place()));
        }
        return pieces;
    }

    private static Piece of(NeutralText text, int begin, int end, Place place) {
        int from = begin == 0 ? 0 : text.closeAfter(begin - 1);
        int to = end == text.count() ? text.text().length() : text.openBefore(end);
        boolean line = text.joint(begin) == NeutralText.LINE && text.joint(end) == NeutralText.LINE;
        boolean whole = text.joint(begin) != NeutralText.NONE && text.joint(end) != NeutralText.NONE;
        return new Piece(
                text.text().substring(from, to).strip(),
                text.hash(begin, end),
                line ? "line" : whole ? "sentence" : "run",
                place.label(),
                end - begin);
    }
}

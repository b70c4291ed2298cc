package dev.parallax.ingest.furniture;

import dev.parallax.model.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes runs of words out of a text. Marks go with the word that they stand at; a run takes what stands alone between space beside it, such as a bullet. What is left is
 * joined by a space, or by an empty line where a line ended, so that no two words become one and none falls apart.
 */
final class Scissors {

    private final NeutralText text;
    private final List<Cutter.Run> runs;
    private final StringBuilder rest = new StringBuilder();

    /** Ends of what was kept, in the old text and in the new, in characters. */
    private final List<int[]> kept = new ArrayList<>();

    private Scissors(NeutralText text, List<Cutter.Run> runs) {
        this.text = text;
        this.runs = runs;
    }

    static Scissors cut(NeutralText text, List<Cutter.Run> runs) {
        Scissors scissors = new Scissors(text, runs);
        scissors.cut();
        return scissors;
    }

    /** The text without the runs. */
    String rest() {
        return rest.toString();
    }

    private void cut() {
        int from = 0;
        for (Cutter.Run run : runs) {
            int begin = run.begin() == 0 ? 0 : text.closeAfter(run.begin() - 1);
            int end = run.end() == text.count() ? text.text().length() : text.openBefore(run.end());
            keep(from, begin);
            from = end;
        }
        keep(from, text.text().length());
    }

    private void keep(int from, int to) {
        String whole = text.text();
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(whole.charAt(begin))) {
            begin++;
        }
        while (begin < end && Character.isWhitespace(whole.charAt(end - 1))) {
            end--;
        }
        if (begin == end) {
            return;
        }
        if (rest.length() > 0) {
            int before = kept.get(kept.size() - 1)[1];
            rest.append(whole.substring(before, begin).indexOf('\n') >= 0 ? "\n\n" : " ");
        }
        kept.add(new int[] {begin, end, rest.length()});
        rest.append(whole, begin, end);
    }

    /** The same segments in the text without the runs; those of which nothing is left are gone. */
    List<Segment> moved(List<Segment> segments) {
        List<Segment> moved = new ArrayList<>();
        for (Segment segment : segments) {
            int begin = moved(charOf(segment.begin()), true);
            int end = moved(charOf(segment.end()), false);
            if (begin < end) {
                moved.add(new Segment(pointOf(begin), pointOf(end), segment.kind(), segment.speaker()));
            }
        }
        return moved;
    }

    private int charOf(int point) {
        return text.text().offsetByCodePoints(0, point);
    }

    private int pointOf(int at) {
        return rest.codePointCount(0, at);
    }

    /** The place in the new text of one in the old; of one that was cut, the next that was kept, or the end of the last. */
    private int moved(int at, boolean begins) {
        int last = 0;
        for (int[] stretch : kept) {
            if (begins ? at < stretch[1] : at <= stretch[0]) {
                return begins ? stretch[2] + Math.max(0, at - stretch[0]) : last;
            }
            if (!begins && at <= stretch[1]) {
                return stretch[2] + at - stretch[0];
            }
            last = stretch[2] + stretch[1] - stretch[0];
        }
        return begins ? rest.length() : last;
    }
}

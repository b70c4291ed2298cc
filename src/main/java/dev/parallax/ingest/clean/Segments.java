package dev.parallax.ingest.clean;

import dev.parallax.model.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A body with the stretches of it that are somebody else's words without quotation marks: block quotations of the markup, embedded posts,
 * turns of transcripts and interviews, lists of signed quotations. A wrong one would take the outlet's own words away, so each is found by a
 * form that prose hardly has.
 *
 * @param paragraphs the paragraphs, without marks of the markup
 * @param segments in text order, without overlap, offsets in code points of the text
 */
record Segments(List<String> paragraphs, List<Segment> segments) {

    /**
     * Finds them.
     *
     * @param marked paragraphs, {@link BlockMarks} among them
     * @param isOutlet whether a text is a name of the article's outlet
     */
    static Segments of(List<String> marked, Predicate<String> isOutlet) {
        QuotedBlocks blocks = QuotedBlocks.of(marked);
        List<String> paragraphs = blocks.paragraphs();
        BitSet taken = new BitSet();
        List<Stretch> found = new ArrayList<>(blocks.stretches());
        blocks.stretches().forEach(block -> taken.set(block.first(), block.last() + 1));
        add(Posts.find(paragraphs), found, taken);
        add(QuestionsAndAnswers.find(paragraphs), found, taken);
        add(Turns.find(paragraphs, isOutlet), found, taken);
        add(SignedQuotations.find(paragraphs), found, taken);
        found.sort(Comparator.comparingInt(Stretch::first));
        return new Segments(paragraphs, located(paragraphs, found));
    }

    /** The text that offsets are of: paragraphs separated by one empty line. */
    String text() {
        return String.join("\n\n", paragraphs);
    }

    /** Takes those that share no paragraph with one that was found before. */
    private static void add(List<Stretch> more, List<Stretch> found, BitSet taken) {
        for (Stretch stretch : more) {
            int next = taken.nextSetBit(stretch.first());
            if (next < 0 || next > stretch.last()) {
                found.add(stretch);
                taken.set(stretch.first(), stretch.last() + 1);
            }
        }
    }

    private static List<Segment> located(List<String> paragraphs, List<Stretch> found) {
        int[] begins = new int[paragraphs.size()];
        for (int i = 1; i < begins.length; i++) {
            begins[i] = begins[i - 1] + points(paragraphs.get(i - 1)) + "\n\n".length();
        }
        return found.stream()
                .map(stretch -> new Segment(
                        begins[stretch.first()]
                                + points(paragraphs.get(stretch.first()).substring(0, stretch.begin())),
                        begins[stretch.last()]
                                + points(paragraphs.get(stretch.last()).substring(0, stretch.end())),
                        stretch.kind(),
                        stretch.speaker()))
                .toList();
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}

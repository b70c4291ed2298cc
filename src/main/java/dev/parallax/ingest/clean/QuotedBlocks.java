package dev.parallax.ingest.clean;

import dev.parallax.model.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Block quotations and embedded posts of the markup, whose {@link BlockMarks} are taken out.
 *
 * @param paragraphs the text without marks
 * @param stretches one for each block that has words; a last paragraph that only names the speaker is no part of it
 */
record QuotedBlocks(List<String> paragraphs, List<Stretch> stretches) {

    static QuotedBlocks of(List<String> marked) {
        List<String> paragraphs = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        int begin = -1;
        int name = -1;
        for (String paragraph : marked) {
            switch (paragraph) {
                case BlockMarks.BEGIN -> {
                    begin = paragraphs.size();
                    name = -1;
                }
                case BlockMarks.SPEAKER -> name = paragraphs.size();
                case BlockMarks.END -> {
                    if (begin >= 0) {
                        add(stretches, paragraphs, begin, name);
                    }
                    begin = -1;
                }
                default -> paragraphs.add(paragraph);
            }
        }
        return new QuotedBlocks(List.copyOf(paragraphs), List.copyOf(stretches));
    }

    /** @param name paragraph that the markup says names the speaker; not in the list if there is none */
    private static void add(List<Stretch> stretches, List<String> paragraphs, int begin, int name) {
        int last = paragraphs.size() - 1;
        if (last < begin) {
            return;
        }
        Signature signature = Signature.of(paragraphs.get(last));
        String speaker = signature == null ? null : signature.name();
        if (signature == null && name == last) {
            speaker = Signature.withoutDash(paragraphs.get(last));
        }
        int end = signature != null && signature.begin() > 0 || speaker == null ? last : last - 1;
        if (end >= begin) {
            int length = end == last && signature != null
                    ? signature.begin()
                    : paragraphs.get(end).length();
            stretches.add(new Stretch(begin, 0, end, length, Segment.QUOTATION, speaker));
        }
    }
}

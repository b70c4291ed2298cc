package dev.parallax.measure;

import dev.parallax.measure.statement.Span;
import dev.parallax.measure.statement.Utterance;
import dev.parallax.model.Segment;
import dev.parallax.model.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the segments of a body do to it.
 *
 * @param utterances words of others without quotation marks, in order
 * @param uncounted code points whose words count in nothing: sentences of background, and what only names the speaker of an utterance
 */
record Segments(List<Utterance> utterances, BitSet uncounted) {

    /** A body without segments, or a title. */
    static final Segments NONE = new Segments(List.of(), new BitSet());

    /** Longest line that only signs a post, in UTF-16. */
    private static final int SIGNATURE = 160;

    /** @param sentences of the body */
    static Segments of(String body, List<Sentence> sentences, List<Segment> segments) {
        if (segments.isEmpty()) {
            return NONE;
        }
        CodePoints points = new CodePoints(body);
        BitSet background = new BitSet();
        BitSet uncounted = new BitSet();
        List<Utterance> utterances = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.kind().equals(Segment.BACKGROUND)) {
                background.set(segment.begin(), segment.end());
            } else {
                Span label = label(segment, body, points);
                uncounted.set(label.begin(), label.end());
                utterances.add(utterance(segment, label, points.slice(label.begin(), label.end())));
            }
        }
        sentences.stream()
                .filter(sentence -> isMostly(background, sentence))
                .forEach(sentence -> uncounted.set(sentence.begin(), sentence.end()));
        return new Segments(utterances, uncounted);
    }

    private static Utterance utterance(Segment segment, Span label, String text) {
        Span span = new Span(segment.begin(), segment.end());
        int at = segment.speaker() == null ? -1 : text.indexOf(segment.speaker());
        int begin = at < 0 ? 0 : label.begin() + text.codePointCount(0, at);
        Span named = at < 0
                ? null
                : new Span(
                        begin,
                        begin
                                + segment.speaker()
                                        .codePointCount(0, segment.speaker().length()));
        return new Utterance(span, segment.kind().equals(Segment.TURN), segment.speaker(), named);
    }

    /** What only names the speaker: before a turn in its paragraph, after a post in its paragraph or the next; empty if there is nothing. */
    private static Span label(Segment segment, String body, CodePoints points) {
        int begin = points.index(segment.begin());
        int end = points.index(segment.end());
        if (segment.kind().equals(Segment.TURN)) {
            int gap = body.lastIndexOf("\n\n", begin - 1);
            int length = body.codePointCount(gap < 0 ? 0 : gap + 2, begin);
            return new Span(segment.begin() - length, segment.begin());
        }
        int gap = body.indexOf("\n\n", end == body.indexOf("\n\n", end) ? end + 2 : end);
        String after = body.substring(end, gap < 0 ? body.length() : gap);
        boolean signs = segment.speaker() != null && after.length() <= SIGNATURE && after.contains(segment.speaker());
        return new Span(segment.end(), segment.end() + (signs ? after.codePointCount(0, after.length()) : 0));
    }

    private static boolean isMostly(BitSet points, Sentence sentence) {
        int within = points.get(sentence.begin(), sentence.end()).cardinality();
        return 2 * within > sentence.end() - sentence.begin();
    }

    /** Whether a mention, phrase or label of the body begins where words count. */
    boolean counts(Sighting sighting) {
        return sighting.passage().inTitle()
                || !uncounted.get(sighting.passage()
                        .sentence()
                        .tokens()
                        .get(sighting.first())
                        .begin());
    }
}

package dev.parallax.ingest.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds lines that recur and are too short for a run, such as <i>Story continues below</i>. */
final class ShortLines {

    private ShortLines() {}

    /** Each line of fewer words than a run has that stands in so many texts, at its first place in each. */
    static List<Repeat> of(List<NeutralText> texts, int least) {
        Map<Long, Repeat> lines = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            NeutralText text = texts.get(i);
            for (int begin = 0, end; begin < text.count(); begin = end) {
                end = text.lineEnd(begin);
                if (end - begin < Repeats.SHINGLE && !isSpeaker(text, begin, end) && !text.isQuoted(begin, end)) {
                    int words = end - begin;
                    lines.computeIfAbsent(text.hash(begin, end), hash -> new Repeat(words, new ArrayList<>()))
                            .places()
                            .add(new Repeat.Place(i, begin));
                }
            }
        }
        return lines.values().stream()
                .filter(line -> line.hosts().length >= least)
                .toList();
    }

    /** Whether a line names who speaks next, as transcripts do: it ends with a colon, and is no label of links. */
    private static boolean isSpeaker(NeutralText text, int begin, int end) {
        String line = text.line(begin, end);
        return line.endsWith(":") && line.equals(line.toUpperCase(Locale.ROOT)) && !PageWords.isLabel(text, begin);
    }
}

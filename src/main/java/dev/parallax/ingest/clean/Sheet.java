package dev.parallax.ingest.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A text while it is taken apart. Each word is in just one place: in what is left of its paragraph, in the furniture set apart from it, or in
 * what was taken from it for a column of its own (dateline, tail).
 */
final class Sheet {

    private final List<String> paragraphs;
    private final List<List<String>> furniture = new ArrayList<>();

    Sheet(List<String> paragraphs) {
        this.paragraphs = new ArrayList<>(paragraphs);
        paragraphs.forEach(paragraph -> furniture.add(new ArrayList<>(1)));
    }

    /** How many paragraphs there were at first. */
    int size() {
        return paragraphs.size();
    }

    /** What is left of a paragraph; empty if nothing. */
    String get(int place) {
        return paragraphs.get(place);
    }

    /** The next paragraph at or after a place of which something is left; {@link #size} if there is none. */
    int next(int place) {
        int next = place;
        while (next < size() && get(next).isEmpty()) {
            next++;
        }
        return next;
    }

    /** The last paragraph before a place of which something is left; negative if there is none. */
    int last(int before) {
        int last = before - 1;
        while (last >= 0 && get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    /** Sets a whole paragraph apart. */
    void setApart(int place) {
        setApart(place, 0, get(place).length());
    }

    /** Sets a stretch of a paragraph apart; begin and end must lie beside no letter or digit that belongs to it. */
    void setApart(int place, int begin, int end) {
        furniture.get(place).add(take(place, begin, end));
    }

    /** Takes a stretch of a paragraph for a column of its own; returns it. */
    String take(int place, int begin, int end) {
        String paragraph = get(place);
        String before = paragraph.substring(0, begin).stripTrailing();
        String after = paragraph.substring(end).stripLeading();
        paragraphs.set(place, before + (before.isEmpty() || after.isEmpty() ? "" : " ") + after);
        return paragraph.substring(begin, end).strip();
    }

    /** The paragraphs that are left. */
    List<String> rest() {
        return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    /** What was set apart, in text order, a line a piece; null if nothing. */
    String furniture() {
        List<String> lines = furniture.stream().flatMap(List::stream).toList();
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}

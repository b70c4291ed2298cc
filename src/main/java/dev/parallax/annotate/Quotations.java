package dev.parallax.annotate;

import dev.parallax.model.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds direct quotations by their marks: straight and curly, double and single, guillemets; nested ones belong to the outer; those that run
 * over several paragraphs (each opens with a mark, only the last closes) are one.
 *
 * <p>A double mark that is never closed ends with its paragraph. A single mark that is never closed is an apostrophe.
 */
final class Quotations {

    private final String text;
    private final CodePoints codePoints;
    private final QuotationMarks marks;

    /** By closing single mark: the position before which there is none, as far as was looked, so that nothing is looked through twice. */
    private final Map<Character, Integer> unclosedUntil = new HashMap<>();

    private Quotations(String text, CodePoints codePoints) {
        this.text = text;
        this.codePoints = codePoints;
        this.marks = new QuotationMarks(text);
    }

    /** The quotations of a text whose paragraphs are separated by an empty line, in order, without overlap. */
    static List<Quote> find(String text, CodePoints codePoints) {
        return new Quotations(text, codePoints).find();
    }

    private List<Quote> find() {
        List<Quote> quotes = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            char closing = marks.closing(position);
            int end = closing == 0 || position < unclosedUntil.getOrDefault(closing, 0) ? -1 : end(position, closing);
            if (end < 0) {
                position++;
                continue;
            }
            boolean closed = closes(end - 1, closing);
            quotes.add(new Quote(codePoints.before(position), codePoints.before(end), closed));
            position = end;
        }
        return quotes;
    }

    private boolean closes(int position, char closing) {
        return marks.closes(position, closing);
    }

    /** Where the quotation that opens at a position ends, exclusive; -1 if the mark turns out to be an apostrophe. */
    private int end(int open, char closing) {
        int position = open + 1;
        while (position < text.length()) {
            if (marks.paragraphEnds(position)) {
                if (!marks.continues(position + 2, closing)) {
                    break;
                }
                position += 3;
            } else if (closes(position, closing)) {
                return position + 1;
            } else if (closing == '"' && marks.closing(position) == '"') {
                break; // A second straight mark that opens: the first was never closed.
            } else {
                position++;
            }
        }
        if (QuotationMarks.single(closing)) {
            unclosedUntil.put(closing, position);
            return -1;
        }
        return trimmed(position);
    }

    private int trimmed(int end) {
        int trimmed = end;
        while (Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}

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
 * <p>A double mark that is not closed in its paragraph ends before the clause that says who spoke, if there is one; else it goes on in the next
 * paragraph if that opens with a mark, and ends with its own if not. A single mark that is never closed is an apostrophe. Dashes at the
 * beginning of a paragraph are marks where {@link DashDialogue} says so.
 */
final class Quotations {

    /** How far before a second mark a clause is looked for that says who spoke the words after the first, in characters. */
    private static final int NEAR = 300;

    private final String text;
    private final CodePoints codePoints;
    private final QuotationMarks marks;
    private final DashDialogue dashes;

    /** By closing single mark: the position before which there is none, as far as was looked, so that nothing is looked through twice. */
    private final Map<Character, Integer> unclosedUntil = new HashMap<>();

    private Quotations(String text, CodePoints codePoints) {
        this.text = text;
        this.codePoints = codePoints;
        this.marks = new QuotationMarks(text);
        this.dashes = new DashDialogue(text);
    }

    /** The quotations of a text whose paragraphs are separated by an empty line, in order, without overlap. */
    static List<Quote> find(String text, CodePoints codePoints) {
        return new Quotations(text, codePoints).find();
    }

    private List<Quote> find() {
        List<Quote> quotes = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            int dialogue = marks.paragraphBegins(position) ? dialogue(position, quotes) : position;
            if (dialogue > position) {
                position = dialogue;
                continue;
            }
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

    /** Adds the speech of a paragraph that begins with a dash; returns where to go on, the same position if it is no dialogue. */
    private int dialogue(int paragraph, List<Quote> quotes) {
        int end = paragraph;
        for (DashDialogue.Speech speech : dashes.at(paragraph)) {
            end = trimmed(speech.end());
            quotes.add(new Quote(codePoints.before(speech.begin()), codePoints.before(end), true));
        }
        return end;
    }

    private boolean closes(int position, char closing) {
        return marks.closes(position, closing);
    }

    /** Where the quotation that opens at a position ends, exclusive; -1 if the mark turns out to be an apostrophe. */
    private int end(int open, char closing) {
        int paragraph = open;
        int position = open + 1;
        while (!marks.paragraphEnds(position)
                || marks.continues(position + 2, closing) && unsigned(paragraph, position, closing)) {
            if (marks.paragraphEnds(position)) {
                paragraph = position + 3;
                position = paragraph;
            } else if (closes(position, closing)) {
                return position + 1;
            } else if (reopens(paragraph, position, closing)) {
                break;
            } else {
                position++;
            }
        }
        if (QuotationMarks.needsClosing(closing)) {
            unclosedUntil.put(closing, position);
            return -1;
        }
        ReportingClause said = ReportingClause.in(text, paragraph, position);
        return said == null ? trimmed(position) : said.begin();
    }

    /** Whether the paragraph does not say who spoke: if it does, the quotation ended there. */
    private boolean unsigned(int paragraph, int end, char closing) {
        return QuotationMarks.needsClosing(closing) || ReportingClause.in(text, paragraph, end) == null;
    }

    /** Whether a second mark of the kind opens here, so that the first was never closed. Curls may also be nested. */
    private boolean reopens(int paragraph, int position, char closing) {
        return switch (closing) {
            case '"' -> marks.closing(position) == '"';
            case '”' ->
                marks.closing(position) == '”' && !unsigned(Math.max(paragraph, position - NEAR), position, closing);
            default -> false;
        };
    }

    private int trimmed(int end) {
        int trimmed = end;
        while (Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}

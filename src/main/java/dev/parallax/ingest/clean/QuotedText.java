package dev.parallax.ingest.clean;

import java.util.BitSet;

/**
 * Which characters of a text stand within quotation marks: “…”, „…“, «…», "…", and ‘…’ or '…' where they are no apostrophes.
 *
 * <p>A mark closes in its paragraph. Where it does not, and the next paragraph opens with the same mark, the quotation goes on to the end of its paragraph, as newspapers
 * set long ones; else it is a stray mark and quotes nothing.
 */
public final class QuotedText {

    /** A longer stretch between two marks is text between two quotations, one of whose marks is lost. */
    private static final int LONGEST = 3_000;

    private QuotedText() {}

    /** The quoted characters, by their index in the text; the marks themselves are not among them. */
    public static BitSet of(String text) {
        BitSet quoted = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (opens(text, i)) {
                int end = end(text, i, mark);
                if (end > i) {
                    quoted.set(i + 1, end);
                    i = end;
                }
            }
        }
        return quoted;
    }

    private static int end(String text, int open, char mark) {
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == '\n') {
                return opensNext(text, i, mark) ? i : -1;
            }
            if (closes(text, i, mark)) {
                return i;
            }
            if (text.charAt(i) == mark && opens(text, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean opensNext(String text, int end, char mark) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == mark;
    }

    private static boolean opens(String text, int i) {
        return switch (text.charAt(i)) {
            case '“', '„', '«' -> true;
            case '"', '‘', '\'' ->
                !isWord(text, i - 1) && i + 1 < text.length() && !isSpace(text, i + 1) && isFree(text, i - 1);
            default -> false;
        };
    }

    private static boolean closes(String text, int i, char mark) {
        char c = text.charAt(i);
        return switch (mark) {
            case '“' -> c == '”' || c == '"' && isSpace(text, i + 1);
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '"' -> c == '"' || c == '”';
            case '‘' -> c == '’' && endsQuotation(text, i);
            default -> c == '\'' && endsQuotation(text, i);
        };
    }

    /** An apostrophe stands within a word or after the s of a plural. */
    private static boolean endsQuotation(String text, int i) {
        return !isWord(text, i + 1) && (!isWord(text, i - 1) || !isSpace(text, i + 1) || text.charAt(i - 1) != 's');
    }

    /** Whether a mark may open after this character. */
    private static boolean isFree(String text, int i) {
        return i < 0 || isSpace(text, i) || "([—–-“\"".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isSpace(String text, int i) {
        return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
    }

    private static boolean isWord(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}

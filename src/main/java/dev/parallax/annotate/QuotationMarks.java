package dev.parallax.annotate;

import java.util.regex.Pattern;

/**
 * Tells quotation marks from apostrophes, inch marks and strays by what stands beside them.
 *
 * @param text the text that the positions of all methods refer to
 */
record QuotationMarks(String text) {

    /** Words that begin with an apostrophe: 'tis, 'em, 'n', and years such as '90s. */
    private static final Pattern ELISION =
            Pattern.compile("(?i)(?:tis|twas|em|cause|til|till|bout|n|\\d\\ds?)\\b.*", Pattern.DOTALL);

    /** Closes a quotation that was opened by a closing curl: ” … ”. */
    static final char SAME = '\u2033';

    /** The mark that closes a quotation opened here; 0 if none opens here. */
    char closing(int position) {
        char mark = text.charAt(position);
        return switch (mark) {
            case '“', '„' -> '”';
            case '”' -> opens(position) ? SAME : 0;
            case '«' -> '»';
            case '»' -> opens(position) ? '«' : 0;
            case '"' -> opens(position) ? '"' : 0;
            case '‘' -> opens(position) && !elision(position) ? '’' : 0;
            case '’' -> begins(position) ? '’' : 0;
            case '\'' -> opens(position) && !elision(position) ? '\'' : 0;
            default -> 0;
        };
    }

    /** Whether the mark here ends a quotation that waits for {@code closing}. */
    boolean closes(int position, char closing) {
        char mark = text.charAt(position);
        return switch (closing) {
            case '”' -> mark == '”' || mark == '"' || mark == '“' && !opens(position);
            case SAME -> mark == '”' && !opens(position);
            case '"' -> mark == '"' && !opens(position) || mark == '”';
            case '»', '«' -> mark == closing;
            default -> mark == closing && endsSingle(position);
        };
    }

    /** Whether the paragraph that begins here repeats the opening mark, as a quotation over several paragraphs does. */
    boolean continues(int position, char closing) {
        return position < text.length() && closing(position) == closing;
    }

    static boolean single(char closing) {
        return closing == '’' || closing == '\'';
    }

    /** Whether an opening mark is one only if there is a closing one as well: it may be an apostrophe, or a closing mark after a stray space. */
    static boolean needsClosing(char closing) {
        return single(closing) || closing == SAME || closing == '«';
    }

    /** A closing single curl that opens: before a capital, where speech begins; elsewhere it is an apostrophe. */
    private boolean begins(int position) {
        boolean capital = position + 1 < text.length() && Character.isUpperCase(text.charAt(position + 1));
        return capital
                && (paragraphBegins(position)
                        || text.startsWith(": ", position - 2)
                        || text.startsWith(", ", position - 2));
    }

    /** An opening mark stands after a space, a bracket, a dash or another mark, and before a word. */
    private boolean opens(int position) {
        boolean free = position == 0 || isBoundary(text.charAt(position - 1));
        return free && position + 1 < text.length() && !Character.isWhitespace(text.charAt(position + 1));
    }

    /** A closing single mark ends a word; where that word ends in s it may be a possessive, which a later mark decides. */
    private boolean endsSingle(int position) {
        char before = text.charAt(position - 1);
        if (Character.isWhitespace(before) || wordAt(position + 1)) {
            return false;
        }
        boolean mayBePossessive = before == 's' || before == 'S';
        return !mayBePossessive || !closesLater(position);
    }

    /** Whether, in this paragraph and before another quotation opens, there is a mark that only a closing one can be. */
    private boolean closesLater(int position) {
        char mark = text.charAt(position);
        for (int i = position + 1; i < text.length() && !paragraphEnds(i); i++) {
            if (text.charAt(i) == mark && !wordAt(i + 1)) {
                return !Character.isWhitespace(text.charAt(i - 1));
            }
            if (single(closing(i))) {
                return false;
            }
        }
        return false;
    }

    boolean paragraphBegins(int position) {
        return position == 0 || text.startsWith("\n\n", position - 2);
    }

    boolean paragraphEnds(int position) {
        return position >= text.length() || text.startsWith("\n\n", position);
    }

    private boolean elision(int position) {
        return ELISION.matcher(text)
                .region(position + 1, Math.min(position + 8, text.length()))
                .matches();
    }

    private boolean wordAt(int position) {
        return position < text.length() && Character.isLetterOrDigit(text.charAt(position));
    }

    private static boolean isBoundary(char c) {
        return Character.isWhitespace(c) || "([{—–-/“\"‘'«:".indexOf(c) >= 0;
    }
}

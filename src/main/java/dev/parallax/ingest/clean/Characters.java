package dev.parallax.ingest.clean;

import java.text.Normalizer;

/**
 * Unicode clean-up: canonical composition (NFC); spaces of any width become a space, hyphens that break or do not a hyphen; control, zero-width, direction, soft-hyphen,
 * private-use and unpaired surrogate characters go. Joiners and variation selectors inside emoji stay.
 */
final class Characters {

    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int FLAG_TAGS_FROM = 0xE0020;
    private static final int FLAG_TAGS_TO = 0xE007F;

    private Characters() {}

    /** The text with {@code \n} as its only control character. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int after = i < text.length() ? text.codePointAt(i) : 0;
            before = append(clean, before, c, after);
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Returns what now stands before the next character. */
    private static int append(StringBuilder clean, int before, int c, int after) {
        if (isLineEnd(c)) {
            boolean secondHalf = c == '\n' && before == '\r';
            clean.append(secondHalf ? "" : c == 0x2029 ? "\n\n" : "\n");
            return c;
        }
        if (c == '\t' || Character.isSpaceChar(c)) {
            clean.append(' ');
            return ' ';
        }
        if (isInvisible(c) && !isInsideEmoji(before, c, after)) {
            return before;
        }
        clean.appendCodePoint(c == 0x2010 || c == 0x2011 ? '-' : c);
        return c;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isInvisible(int c) {
        if (c >= 0xFE00 && c <= EMOJI_STYLE || c == 0xFFFC) { // variation selectors; the place of a lost object
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> c == 0xFFFE || c == 0xFFFF;
        };
    }

    private static boolean isInsideEmoji(int before, int c, int after) {
        if (c == JOINER) {
            return isEmoji(before) && isEmoji(after);
        }
        boolean flagTag = c >= FLAG_TAGS_FROM && c <= FLAG_TAGS_TO;
        return (c == EMOJI_STYLE || flagTag) && isEmoji(before);
    }

    private static boolean isEmoji(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL
                || Character.getType(c) == Character.MODIFIER_SYMBOL && c > 0xFFFF // skin tones
                || c == EMOJI_STYLE
                || c >= FLAG_TAGS_FROM && c <= FLAG_TAGS_TO;
    }
}

package dev.parallax.annotate;

/**
 * Turns Java's UTF-16 positions of one text into counts of Unicode code points, which is how Python, R, DuckDB and Spark SQL count. The two
 * differ after the first character outside of the Basic Multilingual Plane (emoji, some scripts).
 */
final class CodePoints {

    private final int[] counts;

    CodePoints(String text) {
        boolean same = text.codePointCount(0, text.length()) == text.length();
        counts = same ? null : counts(text);
    }

    /** Code points before a UTF-16 position of the text, 0 to its length inclusive. */
    int before(int position) {
        return counts == null ? position : counts[position];
    }

    private static int[] counts(String text) {
        int[] counts = new int[text.length() + 1];
        for (int i = 1; i <= text.length(); i++) {
            boolean insidePair = Character.isHighSurrogate(text.charAt(i - 1))
                    && i < text.length()
                    && Character.isLowSurrogate(text.charAt(i));
            counts[i] = counts[i - 1] + (insidePair ? 0 : 1);
        }
        return counts;
    }
}

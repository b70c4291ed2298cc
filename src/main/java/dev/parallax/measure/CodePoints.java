package dev.parallax.measure;

/** A text that is sliced by Unicode code points, as the offsets of all tables count. */
final class CodePoints {

    private final String text;

    /** UTF-16 index of each code point; null if every code point is one unit, as in nearly all texts. */
    private final int[] units;

    CodePoints(String text) {
        this.text = text;
        int count = text.codePointCount(0, text.length());
        this.units = count == text.length() ? null : units(text, count);
    }

    String slice(int begin, int end) {
        return text.substring(index(begin), index(end));
    }

    /** UTF-16 index of a code point. */
    int index(int point) {
        return units == null ? point : units[point];
    }

    private static int[] units(String text, int count) {
        int[] units = new int[count + 1];
        for (int i = 1; i <= count; i++) {
            units[i] = text.offsetByCodePoints(units[i - 1], 1);
        }
        return units;
    }
}

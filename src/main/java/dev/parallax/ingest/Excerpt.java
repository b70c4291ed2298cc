package dev.parallax.ingest;

/** Cuts texts for the rejects table. */
final class Excerpt {

    private static final int LENGTH = 200;

    private Excerpt() {}

    /** The first characters of a text, of one line, never half of a surrogate pair; null of null. */
    static String of(String text) {
        if (text == null) {
            return null;
        }
        String start = text.length() <= 2 * LENGTH ? text : text.substring(0, 2 * LENGTH);
        String line = start.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LENGTH, line.codePointCount(0, line.length())));
        return line.isEmpty() ? null : line.substring(0, end);
    }
}

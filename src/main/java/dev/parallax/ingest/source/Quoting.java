package dev.parallax.ingest.source;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * Whether a table puts values in double quotes. One that does not may still have values that begin with a quotation mark, as news often do;
 * read as quoting, it would join such a record with those after it, and the marks would be gone.
 */
final class Quoting {

    /** So many characters at the beginning of a file tell how the rest is written. */
    private static final int PEEK = 1 << 20;

    private final String text;
    private final char delimiter;
    private int at;

    private Quoting(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** Looks ahead without reading on. */
    static boolean isUsed(BufferedReader text, char delimiter) throws IOException {
        text.mark(PEEK);
        char[] start = new char[PEEK];
        int length = 0;
        for (int read = 0; read >= 0 && length < PEEK; read = text.read(start, length, PEEK - length)) {
            length += read;
        }
        text.reset();
        return new Quoting(new String(start, 0, length), delimiter).isUsed(length < PEEK);
    }

    /** Whether every value that begins with a mark ends with one; a doubled mark stands for one in the text. */
    private boolean isUsed(boolean whole) {
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                if (!skipQuoted()) {
                    return !whole;
                }
                if (at < text.length() && !endsValue()) {
                    return false;
                }
            }
            skipValue();
        }
        return true;
    }

    /** To what stands after the closing mark; false if there is none. */
    private boolean skipQuoted() {
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (!doubled) {
                    at++;
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    private void skipValue() {
        while (at < text.length() && !endsValue()) {
            at++;
        }
        at++;
    }

    private boolean endsValue() {
        char c = text.charAt(at);
        return c == delimiter || c == '\n' || c == '\r';
    }
}

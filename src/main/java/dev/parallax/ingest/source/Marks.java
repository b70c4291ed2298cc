package dev.parallax.ingest.source;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;

/**
 * The text of a table whose quoted values hold quotation marks, all of them doubled as RFC 4180 has it. Spark, MySQL and R's
 * {@code write.table} escape them with a backslash instead; read as RFC 4180, such a value would end at its first mark, in silence.
 *
 * <p>Remembers the records that hold a mark which is neither doubled nor escaped: nobody can tell what they mean.
 */
final class Marks extends Reader {

    private static final int END = -1;
    private static final int NONE = -2;

    private enum State {
        VALUE_BEGINS,
        PLAIN,
        QUOTED,
        QUOTE_CLOSED
    }

    private final Reader text;
    private final char delimiter;
    private final boolean escaped;
    private final Set<Long> broken = new HashSet<>();
    private State state = State.VALUE_BEGINS;
    private long record = 1;
    private int ahead = NONE;
    private int second = NONE;
    private boolean carriageReturn;

    /** @param escaped whether a backslash in a quoted value escapes the mark or backslash that follows it */
    Marks(Reader text, char delimiter, boolean escaped) {
        this.text = text;
        this.delimiter = delimiter;
        this.escaped = escaped;
    }

    /** Whether a record, counted from 1 with empty lines, holds marks that cannot be understood. It must have been read. */
    boolean areBroken(long number) {
        return broken.remove(number);
    }

    /** Reads all that is left and counts the records with broken marks; a quotation that never closes is one if the text is whole. */
    int countBroken(boolean whole) throws IOException {
        while (read() != END) {
            // Only what it leaves behind matters.
        }
        return broken.size() + (whole && state == State.QUOTED ? 1 : 0);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        for (int c; count < length && (c = read()) != END; count++) {
            buffer[offset + count] = (char) c;
        }
        return count == 0 && length > 0 ? END : count;
    }

    @Override
    public int read() throws IOException {
        if (second != NONE) {
            int c = second;
            second = NONE;
            return c;
        }
        int c = ahead == NONE ? text.read() : ahead;
        ahead = NONE;
        if (c == END) {
            ahead = END;
            return END;
        }
        return state == State.QUOTED ? quoted(c) : plain(c);
    }

    private int quoted(int c) throws IOException {
        if (c == '"') {
            ahead = text.read();
            if (ahead == '"') {
                return both();
            }
            state = State.QUOTE_CLOSED;
        } else if (escaped && c == '\\') {
            ahead = text.read();
            if (ahead == '"') {
                return both();
            }
            if (ahead == '\\') {
                ahead = NONE;
            }
        }
        return c;
    }

    /** A mark of the text. */
    private int both() {
        ahead = NONE;
        second = '"';
        return '"';
    }

    private int plain(int c) {
        boolean lineEnds = c == '\n' || c == '\r';
        if (lineEnds && !(c == '\n' && carriageReturn)) {
            record++;
        }
        carriageReturn = c == '\r';
        if (lineEnds || c == delimiter) {
            state = State.VALUE_BEGINS;
        } else if (state == State.VALUE_BEGINS) {
            state = c == '"' ? State.QUOTED : State.PLAIN;
        } else if (state == State.QUOTE_CLOSED && !Character.isWhitespace(c)) {
            broken.add(record);
            state = State.PLAIN;
        }
        return c;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}

package dev.parallax.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that ends where the one below it breaks, and remembers why. Decoders and parsers drop what they have buffered when a read throws;
 * an early end lets them hand over every whole record before the break.
 *
 * <p>It breaks by itself in a record longer than any article, as where a quotation mark is never closed: such a record would fill the memory.
 */
final class BreakableStream extends FilterInputStream {

    private static final long LONGEST = 64 << 20;

    private IOException failure;
    private long sinceRecord;

    BreakableStream(InputStream in) {
        super(in);
    }

    /** Why the stream broke; null if it has not. */
    IOException failure() {
        return failure;
    }

    /** A record begins here, give or take what readers have buffered. */
    void recordBegins() {
        sinceRecord = 0;
    }

    /** Does nothing: parsers close what they have read, but the file stays open until its checksum is known. */
    @Override
    public void close() {}

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (failure != null) {
            return -1;
        }
        try {
            int read = in.read(buffer, offset, length);
            sinceRecord += Math.max(read, 0);
            if (sinceRecord <= LONGEST) {
                return read;
            }
            failure = new IOException("a record of more than " + (LONGEST >> 20)
                    + " MB, longer than any article; is a line break or a closing quotation mark missing?");
        } catch (IOException e) {
            failure = e;
        } catch (
                RuntimeException e) { // Codecs throw these too, on broken headers or where a native library is missing.
            failure = new IOException(e.toString(), e);
        }
        return -1;
    }
}

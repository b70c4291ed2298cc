package dev.parallax.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that ends where the one below it breaks, and remembers why. Decoders and parsers drop what they have buffered when a read throws;
 * an early end lets them hand over every whole record before the break.
 */
final class BreakableStream extends FilterInputStream {

    private IOException failure;

    BreakableStream(InputStream in) {
        super(in);
    }

    /** Why the stream broke; null if it has not. */
    IOException failure() {
        return failure;
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
            return in.read(buffer, offset, length);
        } catch (IOException e) {
            failure = e;
        } catch (
                RuntimeException e) { // Codecs throw these too, on broken headers or where a native library is missing.
            failure = new IOException(e.toString(), e);
        }
        return -1;
    }
}

package dev.parallax.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.ChecksumException;

/**
 * A file's bytes as the storage gives them. What it fails to give (a time-out, a node without the mount) is no fault of the file: it is
 * remembered, so that nobody takes the file for a broken one and the task is tried again elsewhere.
 */
final class StorageStream extends FilterInputStream {

    private IOException failure;

    StorageStream(InputStream in) {
        super(in);
    }

    /** Why bytes are missing that the storage should have given; null if none are. */
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    /** Bytes that do not fit their checksum are the file's own fault. */
    private IOException remembered(IOException e) {
        if (!(e instanceof ChecksumException)) {
            failure = e;
        }
        return e;
    }
}

package dev.parallax.ingest.source;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The local file system as a storage whose connection is lost in each file after 50,000 bytes. */
public final class FlakyFileSystem extends RawLocalFileSystem {

    private static final int LASTS = 50_000;

    @Override
    public URI getUri() {
        return URI.create("flaky:///");
    }

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
        return new FSDataInputStream(new Flaky(super.open(path, bufferSize)));
    }

    private static final class Flaky extends FSInputStream {

        private final FSDataInputStream in;

        Flaky(FSDataInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            if (in.getPos() >= LASTS) {
                throw new SocketTimeoutException("Read timed out");
            }
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int left = (int) (LASTS - in.getPos());
            if (left <= 0) {
                throw new SocketTimeoutException("Read timed out");
            }
            return in.read(buffer, offset, Math.min(length, left));
        }

        @Override
        public void seek(long position) throws IOException {
            in.seek(position);
        }

        @Override
        public long getPos() throws IOException {
            return in.getPos();
        }

        @Override
        public boolean seekToNewSource(long position) {
            return false;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

package dev.parallax.ingest.source;

import dev.parallax.model.Input;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An input file while it is read: gives its text, and knows its checksum when all of it has been read. */
public final class SourceFile implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(SourceFile.class);

    private final FoundFile found;
    private final Configuration configuration;
    private final MessageDigest digest;
    private StorageStream storage;
    private CountingStream bytes;
    private InputStream decompressed;
    private BreakableStream content;

    SourceFile(FoundFile found, Configuration configuration) {
        this.found = found;
        this.configuration = configuration;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Cannot compute checksums: this Java lacks SHA-256, which all must have", e);
        }
    }

    /** Qualified path. */
    public Path path() {
        return new Path(found.path());
    }

    /** Name of the folder that stands for the outlet. */
    public String outlet() {
        return found.outlet();
    }

    /** Hadoop's settings. */
    public Configuration configuration() {
        return configuration;
    }

    /**
     * The decompressed, decoded text, without byte order mark; bytes that are no text in its encoding become {@link TextDecoder#BROKEN}.
     *
     * @throws IOException if it cannot be decompressed
     * @throws UncheckedIOException if the storage fails
     */
    public BufferedReader text() throws IOException {
        InputStream raw = rawBytes();
        CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path());
        decompressed = codec == null ? raw : codec.createInputStream(raw);
        content = new BreakableStream(decompressed);
        return TextDecoder.reader(content);
    }

    /** The next record is about to be read. */
    void recordBegins() {
        if (content != null) {
            content.recordBegins();
        }
    }

    /** Why the text ended before its time; null if it did not. */
    IOException failure() {
        return content == null ? null : content.failure();
    }

    /**
     * Checks that the storage gave all bytes that were asked for.
     *
     * @throws UncheckedIOException if it did not: the task must fail, to be tried again
     */
    void requireStorage() {
        if (storage != null && storage.failure() != null) {
            throw unread(storage.failure());
        }
    }

    private UncheckedIOException unread(IOException why) {
        return new UncheckedIOException(
                "Cannot read " + found.path() + ": the storage failed (" + why.getMessage()
                        + "). Nothing was written; run it again when the file can be read.",
                why);
    }

    /**
     * Reads what is left of the bytes and gives the file's row, its counts still 0.
     *
     * @throws UncheckedIOException if the storage fails
     */
    Input input() {
        String sha256 = null;
        try {
            rawBytes().transferTo(OutputStream.nullOutputStream());
            sha256 = HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            requireStorage();
            // The break has its own refused record; the row says by its missing checksum that bytes are unread.
        }
        return new Input(found.source(), bytes == null ? 0 : bytes.count(), sha256, 0, 0, 0);
    }

    private InputStream rawBytes() {
        if (bytes == null) {
            try {
                storage = new StorageStream(path().getFileSystem(configuration).open(path()));
            } catch (IOException e) {
                throw unread(e);
            }
            bytes = new CountingStream(new DigestInputStream(storage, digest));
        }
        return bytes;
    }

    @Override
    public void close() {
        try {
            if (decompressed != null) {
                decompressed.close();
            } else if (bytes != null) {
                bytes.close();
            }
        } catch (IOException e) {
            LOG.debug("Cannot close {}: all that was wanted of it has been read", found.path(), e);
        }
    }
}

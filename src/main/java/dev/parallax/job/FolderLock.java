package dev.parallax.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps two runs from writing to one out folder at once. The holder renews the file {@code _lock}; one that has not been renewed for two
 * minutes, or whose process on this machine is gone (kill -9), is taken over.
 */
final class FolderLock implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration STALE = Duration.ofMinutes(2);

    private final FileSystem files;
    private final Path file;
    private final Holder holder;
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(FolderLock::daemon);

    private FolderLock(FileSystem files, Path file, Holder holder) {
        this.files = files;
        this.file = file;
        this.holder = holder;
    }

    /** Who holds the lock: host, process and when it was last renewed (seconds since 1970). */
    record Holder(String host, long process, long renewed) {

        static Holder self() throws IOException {
            String host = InetAddress.getLocalHost().getHostName();
            return new Holder(host, ProcessHandle.current().pid(), Instant.now().getEpochSecond());
        }

        boolean alive(Holder self) {
            boolean renewedLately =
                    Instant.ofEpochSecond(renewed).plus(STALE).isAfter(Instant.ofEpochSecond(self.renewed));
            boolean here = host.equals(self.host);
            return here
                    ? process != self.process && ProcessHandle.of(process).isPresent() && renewedLately
                    : renewedLately;
        }
    }

    /**
     * Takes the lock of an out folder.
     *
     * @throws IllegalStateException if another run holds it, or the folder cannot be written to
     */
    static FolderLock take(FileSystem files, Path out) {
        Path file = new Path(out, "_lock");
        try {
            Holder self = Holder.self();
            boolean held = files.exists(file);
            Holder other = held ? read(files, file) : null;
            if (other != null && other.alive(self)) {
                throw new IllegalStateException(
                        "Cannot use the out folder " + out + ": another run is writing to it (process " + other.process
                                + " on " + other.host + "). Wait for it, or give another --out.");
            }
            write(files, file, self, held);
            FolderLock lock = new FolderLock(files, file, self);
            lock.renewal.scheduleAtFixedRate(lock::renew, 30, 30, TimeUnit.SECONDS);
            return lock;
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("Cannot use the out folder " + out
                    + ": another run has just begun to write to it. Give another --out.");
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write to the out folder " + out + ": " + e.getMessage()
                    + ". Give --out a folder that you may write to.");
        }
    }

    @Override
    public void close() {
        renewal.shutdownNow();
        try {
            files.delete(file, false);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Cannot remove " + file + ": " + e.getMessage() + ". Delete it by hand.", e);
        }
    }

    private void renew() {
        try {
            write(
                    files,
                    file,
                    new Holder(holder.host, holder.process, Instant.now().getEpochSecond()),
                    true);
        } catch (IOException e) {
            // Not renewed this time; the next one is in 30 seconds, and the lock is good for two minutes.
        }
    }

    private static Holder read(FileSystem files, Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return JSON.readValue(in, Holder.class);
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            return null; // A holder that died while writing it.
        }
    }

    private static void write(FileSystem files, Path file, Holder holder, boolean overwrite) throws IOException {
        try (OutputStream to = files.create(file, overwrite)) {
            to.write(JSON.writeValueAsBytes(holder));
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "parallax-lock");
        thread.setDaemon(true);
        return thread;
    }
}

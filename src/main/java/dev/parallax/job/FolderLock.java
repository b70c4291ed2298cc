package dev.parallax.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps two runs from writing to one out folder at once. The holder renews the file {@code _lock}; one that has not been renewed for two
 * minutes, nor in the half minute in which it is then watched (clocks differ, machines sleep), or whose process on this machine (and in this container) is gone (kill -9), is taken over. A run that finds its lock taken over (its machine slept for longer than that)
 * must stop: see {@link #require}.
 */
final class FolderLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration STALE = Duration.ofMinutes(2);

    /** A holder that lives renews the file within this time, whatever its clock says. */
    private static final Duration WATCH = Duration.ofSeconds(35);

    private static final Duration RENEWAL = Duration.ofSeconds(30);

    /** Tenths of a second that a file which is not whole is given. */
    private static final int PATIENCE = 10;

    private final FileSystem files;
    private final Path file;
    private final Holder holder;
    private final Runnable whenLost;
    private volatile boolean lost;
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(FolderLock::daemon);

    private FolderLock(FileSystem files, Path file, Holder holder, Runnable whenLost) {
        this.files = files;
        this.file = file;
        this.holder = holder;
        this.whenLost = whenLost;
    }

    /**
     * Who holds the lock: host, the space in which its processes are numbered, process, which of its locks, and when it was last renewed
     * (seconds since 1970).
     */
    record Holder(String host, String space, long process, String token, long renewed) {

        static Holder self() throws IOException {
            String host = InetAddress.getLocalHost().getHostName();
            return new Holder(
                    host,
                    ProcessSpace.own(),
                    ProcessHandle.current().pid(),
                    UUID.randomUUID().toString(),
                    Instant.now().getEpochSecond());
        }

        Holder renewedNow() {
            return new Holder(host, space, process, token, Instant.now().getEpochSecond());
        }

        /** Whether its process is known to have ended. */
        boolean isDead(Holder self) {
            boolean here = host.equals(self.host) && self.space.equals(space);
            return here && (process == self.process || ProcessHandle.of(process).isEmpty());
        }

        boolean isStale(Holder self) {
            return !Instant.ofEpochSecond(renewed).plus(STALE).isAfter(Instant.ofEpochSecond(self.renewed));
        }
    }

    /**
     * Takes the lock of an out folder.
     *
     * @param whenLost ends what the run is doing; called as soon as another run is found to have taken the folder over, and every 30 seconds from then on
     * @throws IllegalStateException if another run holds it, or the folder cannot be written to
     */
    static FolderLock take(FileSystem files, Path out, Runnable whenLost) {
        return take(files, out, whenLost, WATCH);
    }

    /** @param watch for how long a lock that seems to be left behind is watched */
    static FolderLock take(FileSystem files, Path out, Runnable whenLost, Duration watch) {
        Path file = new Path(out, "_lock");
        try {
            Holder self = Holder.self();
            boolean held = files.exists(file);
            Holder other = held ? patiently(files, file) : null;
            if (other != null
                    && !other.isDead(self)
                    && (!other.isStale(self) || isRenewed(files, file, other, watch))) {
                throw new IllegalStateException(
                        "Cannot use the out folder " + out + ": another run is writing to it (process " + other.process
                                + " on " + other.host + "). Wait for it, or give another --out.");
            }
            write(files, file, self, held);
            FolderLock lock = new FolderLock(files, file, self, whenLost);
            lock.renewal.scheduleAtFixedRate(lock::renew, RENEWAL.toSeconds(), RENEWAL.toSeconds(), TimeUnit.SECONDS);
            return lock;
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("Cannot use the out folder " + out
                    + ": another run has just begun to write to it. Give another --out.");
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write to the out folder " + out + ": " + e.getMessage()
                    + ". Give --out a folder that you may write to.");
        }
    }

    /**
     * Checks that the folder is still this run's to write to.
     *
     * @throws IllegalStateException if another run has taken it over
     */
    void require() {
        if (!held()) {
            throw new IllegalStateException("Cannot go on in the out folder " + file.getParent()
                    + ": this run did not renew its lock for two minutes (did the machine sleep?), and another run took the folder over."
                    + " Wait for that run, then run this one again: what is annotated stays.");
        }
    }

    /** Whether the folder is still this run's; looks, and renews the lock. */
    boolean held() {
        renew();
        return !lost;
    }

    /** Gives the folder free, unless it is another run's by now. Not while the lock is renewed, which would bring it back. */
    @Override
    public synchronized void close() {
        renewal.shutdownNow();
        try {
            if (!lost && !takenOver()) {
                files.delete(file, false);
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Cannot remove " + file + ": " + e.getMessage() + ". Delete it by hand.", e);
        }
    }

    private synchronized void renew() {
        try {
            lost = lost || takenOver();
            if (!lost) {
                write(files, file, holder.renewedNow(), true);
            } else {
                whenLost.run();
            }
        } catch (IOException | RuntimeException e) {
            // Not renewed this time; the next one is in 30 seconds, and the lock is good for two minutes.
        }
    }

    /** Whether the lock names another run, or is gone, as after another run. One that cannot be read says nothing. */
    private boolean takenOver() throws IOException {
        if (!files.exists(file)) {
            return true;
        }
        Holder other = patiently(files, file);
        return other != null && !holder.token.equals(other.token);
    }

    /** The holder may be renewing the file in this moment: one that is not whole is read again a little later. Null if it never is. */
    private static Holder patiently(FileSystem files, Path file) throws IOException {
        Holder holder = read(files, file);
        for (int i = 0; holder == null && i < PATIENCE; i++) {
            pause(Duration.ofMillis(100));
            holder = read(files, file);
        }
        return holder;
    }

    /** Whether the holder renews a lock that seems to be left behind. */
    private static boolean isRenewed(FileSystem files, Path file, Holder holder, Duration watch) throws IOException {
        LOG.warn(
                "The out folder seems to be left behind by process {} on {}: watching it for {} seconds",
                holder.process,
                holder.host,
                watch.toSeconds());
        pause(watch);
        return files.exists(file) && !holder.equals(patiently(files, file));
    }

    private static void pause(Duration duration) throws InterruptedIOException {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another run's lock was watched");
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

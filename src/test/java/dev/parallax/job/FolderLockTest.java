package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path folder;

    private final AtomicInteger lost = new AtomicInteger();
    private FileSystem files;

    @BeforeEach
    void open() throws IOException {
        files = FileSystem.getLocal(new Configuration()).getRawFileSystem();
    }

    @Test
    void lockIsGoneAfterTheRun() {
        take().close();
        assertThat(folder.resolve("_lock")).doesNotExist();
    }

    @Test
    void secondRunIsToldWhoHoldsTheFolder() throws IOException {
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        hold(InetAddress.getLocalHost().getHostName(), living, Instant.now());
        assertThatThrownBy(this::take)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another run is writing to it (process " + living)
                .hasMessageContaining("Wait for it, or give another --out");
    }

    @Test
    void lockOfAKilledProcessOnThisMachineIsTakenOverAtOnce() throws IOException {
        hold(InetAddress.getLocalHost().getHostName(), deadProcess(), Instant.now());
        take().close();
    }

    @Test
    void processOfAnotherContainerWithTheSameHostNameIsNotTakenForDead() throws IOException {
        String host = InetAddress.getLocalHost().getHostName();
        hold(host, "another container", deadProcess(), Instant.now());
        assertThatThrownBy(this::take).hasMessageContaining("another run is writing to it");
        hold(host, "another container", ProcessHandle.current().pid(), Instant.now());
        assertThatThrownBy(this::take).hasMessageContaining("another run is writing to it");
        hold(host, "another container", deadProcess(), Instant.now().minusSeconds(180));
        take().close();
    }

    @Test
    void lockOfAnotherMachineIsTakenOverWhenNobodyRenewsIt() throws IOException {
        hold("elsewhere", 1, Instant.now());
        assertThatThrownBy(this::take).hasMessageContaining("on elsewhere");
        hold("elsewhere", 1, Instant.now().minusSeconds(180));
        take().close();
    }

    @Test
    void holderWhoseClockIsLateOrWhoseMachineSleptIsWatchedAndNotTakenOver() throws Exception {
        hold("elsewhere", 1, Instant.now().minusSeconds(180));
        Thread holder = new Thread(() -> {
            try {
                Thread.sleep(200);
                hold("elsewhere", 1, Instant.now().minusSeconds(150));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        holder.start();

        assertThatThrownBy(this::take).hasMessageContaining("another run is writing to it (process 1 on elsewhere)");
        holder.join();
    }

    @Test
    void halfWrittenLockIsTakenOver() throws IOException {
        Files.writeString(folder.resolve("_lock"), "{\"host\": \"els");
        take().close();
    }

    @Test
    void aRunThatWasTakenOverWhileItsMachineSleptMustStopAndLeavesTheLockOfTheOther() throws IOException {
        FolderLock slept = take();
        slept.require();
        assertThat(lost).hasValue(0);

        hold("elsewhere", 1, Instant.now());

        assertThatThrownBy(slept::require)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another run took the folder over")
                .hasMessageContaining("Wait for that run");
        assertThat(lost).hasPositiveValue();
        slept.close();
        assertThat(folder.resolve("_lock")).content().contains("elsewhere");
    }

    @Test
    void aRunWhoseLockIsGoneMustStop() throws IOException {
        FolderLock slept = take();
        Files.delete(folder.resolve("_lock"));

        assertThatThrownBy(slept::require).hasMessageContaining("took the folder over");
        slept.close();
    }

    @Test
    void aLockThatIsBeingWrittenIsReadAgain() throws Exception {
        Files.writeString(folder.resolve("_lock"), "{\"host\": \"els");
        Thread holder = new Thread(() -> {
            try {
                Thread.sleep(300);
                hold("elsewhere", 1, Instant.now());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        holder.start();

        assertThatThrownBy(this::take).hasMessageContaining("on elsewhere");
        holder.join();
    }

    private FolderLock take() {
        return FolderLock.take(
                files, new org.apache.hadoop.fs.Path(folder.toString()), lost::incrementAndGet, Duration.ofSeconds(1));
    }

    private void hold(String host, long process, Instant renewed) throws IOException {
        hold(host, ProcessSpace.own(), process, renewed);
    }

    private void hold(String host, String space, long process, Instant renewed) throws IOException {
        Files.writeString(
                folder.resolve("_lock"),
                "{\"host\": \"%s\", \"space\": \"%s\", \"process\": %d, \"renewed\": %d}"
                        .formatted(host, space, process, renewed.getEpochSecond()));
    }

    private static long deadProcess() throws IOException {
        Process process = new ProcessBuilder("true").start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return process.pid();
    }
}

package dev.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a number names a process. Two containers may have the same host name and each a process 1, and so may two machines that are both
 * called {@code localhost}: Linux tells them apart by the start of its kernel and the namespace of process numbers.
 */
final class ProcessSpace {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Path NAMESPACE = Path.of("/proc/self/ns/pid");

    private ProcessSpace() {}

    /** The space of this process; empty where the system has no such thing, and the host's name must do. */
    static String own() {
        try {
            return Files.readString(BOOT).strip() + " " + Files.readSymbolicLink(NAMESPACE);
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }
}

package dev.parallax.front;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One clean run of the showcase, by the script, that the other tests compare with; made by whoever asks first. */
final class CleanRun {

    private static Map<String, String> fingerprints;

    private CleanRun() {}

    static final OutFolder OUT = OutFolder.of("clean");

    /** Options of the showcase with another out folder. */
    static List<String> into(OutFolder out) {
        return List.of(
                "--articles", "sample-data/articles",
                "--codebook", "jobs/istanbul-talks/codebook.yaml",
                "--out", out.path().toString());
    }

    /** Rows and checksums of its tables. */
    static synchronized Map<String, String> fingerprints() throws IOException {
        if (fingerprints == null) {
            Folders.delete(OUT.path());
            succeed(Program.script("run.sh").with(into(OUT)));
            fingerprints = OUT.fingerprints();
        }
        return fingerprints;
    }

    /** Runs a program that has to end well. */
    static void succeed(Program program) {
        Program.Ended ended = program.run();
        if (ended.code() != 0) {
            throw new AssertionError("Exit code " + ended.code() + " of a run that should succeed:\n" + ended.said());
        }
    }
}

package dev.parallax.annotate.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A Java process with this one's class path, a heap of 6 GB and the flags that jobs/parallax.sh sets; remembers the most memory that it held. */
final class Child {

    private static final List<String> FLAGS = List.of(
            "-Xms6g",
            "-Xmx6g",
            "-Xss4m",
            "-XX:+UseParallelGC",
            "-XX:NewRatio=1",
            "-XX:+UseTransparentHugePages",
            "-XX:-DontCompileHugeMethods",
            "-XX:Tier4InvocationThreshold=100000",
            "-XX:Tier4MinInvocationThreshold=12000",
            "-XX:Tier4CompileThreshold=300000",
            "-XX:Tier4BackEdgeThreshold=800000",
            "-Dspark.hadoop.fs.file.impl=dev.parallax.spark.ForklessFileSystem");

    private long peak;

    /**
     * Runs it to its end.
     *
     * @param lines is shown what the process prints, line by line
     * @throws IOException if it cannot be run or fails
     */
    void run(List<String> arguments, Consumer<String> lines) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(FLAGS);
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> last = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            String line;
            while ((line = reader.readLine()) != null) {
                last.add(line);
                lines.accept(line);
                peak = Math.max(peak, resident(process.pid()));
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("Failed: " + String.join(" ", arguments) + "\n" + String.join("\n", last));
        }
    }

    long peak() {
        return peak;
    }

    /** Peak resident memory in megabytes by the kernel's own count (Linux), else 0. */
    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}

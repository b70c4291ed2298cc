package dev.parallax.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts our scripts as a user would: as processes of their own. */
final class Program {

    static final List<String> SHOWCASE =
            List.of("--articles", "sample-data/articles", "--codebook", "jobs/istanbul-talks/codebook.yaml");

    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment;

    private Program(String script, Map<String, String> environment) {
        this.command.add(script);
        this.environment = environment;
    }

    /** A script of {@code jobs}, with embedded Spark whatever this machine has. */
    static Program script(String name) {
        return of("jobs/" + name);
    }

    /** Any script, by its path, with embedded Spark whatever this machine has. */
    static Program of(String path) {
        return new Program(path, Map.of("SPARK_HOME", "", "PARALLAX_MEMORY", "3g"));
    }

    /** A script of {@code jobs} with more in its environment. */
    static Program script(String name, Map<String, String> environment) {
        return new Program("jobs/" + name, environment);
    }

    Program with(String... options) {
        command.addAll(List.of(options));
        return this;
    }

    Program with(List<String> options) {
        command.addAll(options);
        return this;
    }

    /**
     * How the program ended.
     *
     * @param code exit code
     * @param said standard output and error, as they came
     */
    record Ended(int code, String said) {}

    /** Runs to the end, ten minutes at most. */
    Ended run() {
        try {
            Path log = Files.createTempFile("parallax", ".log");
            log.toFile().deleteOnExit();
            Process process = start(log);
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "Still running after ten minutes: " + command + "\n" + Files.readString(log));
            }
            return new Ended(process.exitValue(), Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts and lets run. */
    Process start(Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            }
        });
        return builder.start();
    }
}

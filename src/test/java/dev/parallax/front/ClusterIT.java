package dev.parallax.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Submitted with spark-submit to a standalone master with two workers, each a process of its own: the same tables as the local run, one
 * pipeline per executor, no clash of classes. SPARK_HOME is laid out from Maven's Spark, as docs/cluster.md describes.
 */
class ClusterIT {

    private static final Path FOLDER = Path.of("target/it/cluster").toAbsolutePath();
    private static final OutFolder OUT = OutFolder.of("cluster/out");
    private static final List<Process> PROCESSES = new ArrayList<>();

    private static Map<String, String> local;
    private static String log;

    @BeforeAll
    static void submit() throws Exception {
        local = CleanRun.fingerprints();
        Folders.delete(FOLDER);
        Path home = FOLDER.resolve("spark");
        Files.createDirectories(FOLDER);
        start("layout", "jobs/spark-home.sh", home.toString()).waitFor();
        int port = freePort();
        String master = "spark://127.0.0.1:" + port;
        spark(
                home,
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0");
        for (String worker : List.of("worker-1", "worker-2")) {
            spark(
                    home,
                    worker,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "3g",
                    "--work-dir",
                    FOLDER.resolve(worker).toString(),
                    master);
        }
        String submit = "--master " + master + " --executor-memory 2500m --conf spark.driver.host=127.0.0.1"
                + " --conf spark.ui.enabled=false --conf spark.scheduler.minRegisteredResourcesRatio=1.0";
        Program.Ended ended = Program.script(
                        "run.sh",
                        Map.of("SPARK_HOME", home.toString(), "PARALLAX_MEMORY", "2g", "PARALLAX_SUBMIT", submit))
                .with(CleanRun.into(OUT))
                .run();
        log = ended.said();
        assertThat(ended.code()).as(log).isZero();
    }

    @AfterAll
    static void stop() {
        PROCESSES.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
    }

    @Test
    void clusterWritesTheSameTablesAsTheLocalRun() {
        assertThat(OUT.fingerprints()).isEqualTo(local);
    }

    @Test
    void everyExecutorLoadsOnePipeline() throws IOException {
        List<String> executors = executorLogs();
        assertThat(executors).hasSize(2).allSatisfy(executor -> assertThat(executor)
                .containsOnlyOnce("Loaded the CoreNLP models"));
    }

    @Test
    void noClassOfTheApplicationClashesWithSparks() throws IOException {
        List<String> logs = new ArrayList<>(executorLogs());
        logs.add(log);
        assertThat(logs).allSatisfy(text -> assertThat(text)
                .doesNotContain(
                        "LinkageError",
                        "NoSuchMethodError",
                        "NoSuchFieldError",
                        "NoClassDefFoundError",
                        "IncompatibleClassChange")
                .doesNotContain("multiple SLF4J providers"));
    }

    private static List<String> executorLogs() throws IOException {
        List<String> logs = new ArrayList<>();
        for (String worker : List.of("worker-1", "worker-2")) {
            try (Stream<Path> files = Files.walk(FOLDER.resolve(worker))) {
                for (Path file : files.filter(path -> path.endsWith("stderr")).toList()) {
                    logs.add(Files.readString(file));
                }
            }
        }
        return logs;
    }

    private static void spark(Path home, String name, String... command) throws IOException {
        List<String> all =
                new ArrayList<>(List.of(home.resolve("bin/spark-class").toString()));
        all.addAll(List.of(command));
        PROCESSES.add(start(name, all.toArray(String[]::new)));
    }

    private static Process start(String name, String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve(name + ".log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

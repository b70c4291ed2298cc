package dev.parallax.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.model.Article;
import dev.parallax.spark.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notebooks, executed by their command from a virtual environment against a fresh run of the showcase. */
class NotebooksIT {

    private static final String REQUIRED = "PARALLAX_REQUIRE_PYTHON";
    private static final Path EXECUTED = Path.of("target/notebooks");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SMALL = 400_000;

    @BeforeAll
    static void executeThem() throws IOException {
        boolean python = hasPython();
        if (!python && System.getenv(REQUIRED) != null) {
            throw new IllegalStateException("Cannot test the notebooks: " + REQUIRED
                    + " is set and there is no Python 3.11 or newer; install 'python3' and 'python3-venv'.");
        }
        assumeTrue(python, "There is no Python 3.11 or newer on the PATH: the notebooks are not executed.");
        CleanRun.fingerprints();
        for (String name : notebooks().toList()) {
            Files.deleteIfExists(EXECUTED.resolve(name));
        }
        CleanRun.succeed(notebooksOn(CleanRun.OUT.path()));
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void notebookRunsToItsEndAndLeavesNoTraceOfThisMachine(String name) throws IOException {
        JsonNode executed = JSON.readTree(EXECUTED.resolve(name).toFile());
        for (JsonNode cell : executed.get("cells")) {
            for (JsonNode output : cell.path("outputs")) {
                assertThat(output.get("output_type").asText())
                        .as(cell.toString())
                        .isNotEqualTo("error");
                assertThat(output.path("name").asText()).as(cell.toString()).isNotEqualTo("stderr");
            }
            if (cell.get("cell_type").asText().equals("code")) {
                assertThat(cell.get("execution_count").isNull())
                        .as(cell.toString())
                        .isFalse();
            }
        }
        assertThat(Files.readString(EXECUTED.resolve(name)))
                .doesNotContain("Traceback", Path.of("").toAbsolutePath().toString(), "iopub.execute");
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void committedNotebookHasOutputsAndIsSmall(String name) throws IOException {
        Path committed = Path.of("notebooks", name);
        assertThat(Files.size(committed)).isLessThan(SMALL);
        assertThat(Files.readString(committed)).contains("\"text/html\"").doesNotContain("Traceback");
    }

    @Test
    void everyOutletStandsInTheOverview() throws IOException {
        List<String> outlets = CleanRun.OUT.read(Table.ARTICLES).collectAsList().stream()
                .map(Article::outlet)
                .distinct()
                .toList();
        assertThat(outlets).hasSize(6);
        assertThat(Files.readString(EXECUTED.resolve("overview.ipynb"))).contains(outlets);
    }

    @Test
    void strangeFieldsAreMappedAndTheArticleWithoutTextIsRejected() throws IOException {
        assertThat(Files.readString(EXECUTED.resolve("own-corpus.ipynb"))).contains("<td>empty</td>");
    }

    @Test
    void plotsArePicturesOfTheirOwn() {
        assertThat(Stream.of("overview-frames.png", "actors-attention.png", "words-terms.png", "same-event-map.png"))
                .allSatisfy(picture ->
                        assertThat(EXECUTED.resolve(picture)).exists().isNotEmptyFile());
    }

    @Test
    void folderWithoutAStudyIsToldWhatToRun(@TempDir Path empty) {
        Program.Ended ended = notebooksOn(empty).run();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("Cannot find a finished study in '" + empty + "'", "Run jobs/run.sh first");
    }

    private static Program notebooksOn(Path study) {
        return Program.of("notebooks/run.sh").with(study.toString());
    }

    static Stream<String> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ipynb"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "-c", "import sys, ensurepip; sys.exit(sys.version_info < (3, 11))")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notFound) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.parallax.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void lay() throws IOException {
        for (String name : List.of(
                "a/one.jsonl",
                "a/deep/two.CSV.gz",
                "a/README.md",
                "a/_done/x.json",
                "a/.hidden.json",
                "b/one.jsonl",
                "c[1].txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    private List<String> find(String... names) {
        List<String> paths =
                Arrays.stream(names).map(name -> folder + "/" + name).toList();
        return new FileFinder(new Configuration())
                .find(paths).stream()
                        .map(file -> file.source() + " " + file.format())
                        .toList();
    }

    @Test
    void foldersAreSearchedToAnyDepthWithoutHiddenAndUnknownFiles() {
        assertThat(find("a")).containsExactly("deep/two.CSV.gz CSV", "one.jsonl JSON_LINES");
    }

    @Test
    void namesAreUniqueBelowTheCommonFolder() {
        assertThat(find("a/one.jsonl", "b", "*/one.jsonl"))
                .containsExactly("a/one.jsonl JSON_LINES", "b/one.jsonl JSON_LINES");
    }

    @Test
    void bracketsInANameAreNoGlob() {
        assertThat(find("c[1].txt")).containsExactly("c[1].txt TEXT");
    }

    @Test
    void missingPathIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> find("a", "nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(folder + "/nowhere")
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> find("z*.jsonl")).hasMessageContaining("z*.jsonl");
    }

    @Test
    void fileOfUnknownKindNamedOutrightIsAnErrorThatListsTheKinds() {
        assertThatThrownBy(() -> find("a/README.md"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("README.md")
                .hasMessageContaining(".jsonl, .ndjson, .json, .csv");
    }

    @Test
    void folderWithoutArticlesIsAnError() {
        assertThatThrownBy(() -> find("a/_done/.." + "/../a/README*")).hasMessageContaining("no file ending in");
    }
}

package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFolderTest {

    @TempDir
    Path out;

    private StudyFolder folder;

    @BeforeEach
    void open() throws IOException {
        FileSystem files = FileSystem.getLocal(new Configuration()).getRawFileSystem();
        folder = new StudyFolder(files, new org.apache.hadoop.fs.Path(out.toString()));
    }

    @Test
    void ownerIsWhoWroteLast() {
        folder.own("talks", List.of("/b", "/a"));
        folder.own("talks", List.of("/c", "/a"));

        assertThat(folder.owner()).isEqualTo(new StudyFolder.Owner("talks", List.of("file:/a", "file:/c")));
        assertThat(out).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void aRunThatDiedBetweenDeletingAndRenamingLeavesTheFolderToItsStudy() throws IOException {
        folder.own("talks", List.of("a"));
        Files.move(out.resolve("_study.json"), out.resolve("_study.json.new"));
        Files.createDirectory(out.resolve("annotations"));

        folder.check("talks", List.of("a"), false);
        assertThatThrownBy(() -> folder.check("others", List.of("a"), false))
                .hasMessageContaining("belongs to the study 'talks'");

        folder.own("talks", List.of("/a", "/b"));
        assertThat(folder.owner().articles()).containsExactly("file:/a", "file:/b");
    }

    @Test
    void aStudyThatWasLeftWithTheNewFileOnlyKeepsItWhileAnotherIsWritten() throws IOException {
        folder.own("talks", List.of("a"));
        Files.move(out.resolve("_study.json"), out.resolve("_study.json.new"));

        folder.own("talks", List.of("b"));

        assertThat(out.resolve("_study.json")).content().contains("/b\"");
        assertThat(out.resolve("_study.json.new")).doesNotExist();
    }

    @Test
    void aRunThatDiedWhileItWroteTheFirstTimeLeavesAFreeFolder() throws IOException {
        Files.writeString(out.resolve("_study.json.new"), "{\"study\": \"ta");

        folder.check("others", List.of("a"), false);
        assertThat(folder.owner()).isNull();
    }

    @Test
    void aRunThatDiedWhileItWroteAgainLeavesTheOwnerBefore() throws IOException {
        folder.own("talks", List.of("/a"));
        Files.writeString(out.resolve("_study.json.new"), "{\"study\": \"ta");

        assertThat(folder.owner().articles()).containsExactly("file:/a");
    }

    @Test
    void articlesAreTheSameHoweverTheirPathIsWritten() {
        folder.own("talks", List.of("crawl/may"));

        folder.check("talks", List.of("./crawl/may", "/more"), false);
        folder.check("talks", List.of(Path.of("crawl/may").toUri().toString()), false);
        assertThatThrownBy(() -> folder.check("talks", List.of("/crawl/may"), false))
                .hasMessageContaining("holds a run over other articles");
    }
}

package dev.parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForklessFileSystemTest {

    @TempDir
    private java.nio.file.Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"640", "755", "400", "1777"})
    void permissionsAreSetAsHadoopSetsThem(String octal) throws IOException {
        Path ours = written(forkless(), "ours");
        Path hadoops = written(hadoops(), "hadoops");

        forkless().setPermission(ours, new FsPermission(octal));
        hadoops().setPermission(hadoops, new FsPermission(octal));

        assertThat(rights("ours")).isEqualTo(rights("hadoops"));
        assertThat(hadoops().getFileStatus(ours).getPermission())
                .isEqualTo(hadoops().getFileStatus(hadoops).getPermission());
    }

    @Test
    void newFilesAndFoldersHaveThePermissionsThatHadoopGivesThem() throws IOException {
        written(forkless(), "new/ours");
        written(hadoops(), "old/hadoops");

        assertThat(rights("new/ours")).isEqualTo(rights("old/hadoops"));
        assertThat(rights("new")).isEqualTo(rights("old"));
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> forkless().setPermission(path("absent"), new FsPermission("644")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("absent");
    }

    private FileSystem forkless() throws IOException {
        Configuration configuration = new Configuration();
        configuration.set("fs.file.impl", ForklessFileSystem.class.getName());
        return FileSystem.newInstance(URI.create("file:///"), configuration);
    }

    private static FileSystem hadoops() throws IOException {
        return FileSystem.newInstanceLocal(new Configuration());
    }

    private Path written(FileSystem files, String name) throws IOException {
        Path path = path(name);
        files.create(path).close();
        return path;
    }

    private Path path(String name) {
        return new Path(folder.resolve(name).toUri());
    }

    private String rights(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}

package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {

    @TempDir
    private Path folder;

    @Test
    void aPageReplacesTheOneBefore() throws IOException {
        writesTwice(FileSystem.getLocal(new Configuration()).getRawFileSystem());
    }

    @Test
    void alsoWhereAFileSystemRefusesToMoveOntoAFile() throws IOException {
        writesTwice(
                new FilterFileSystem(FileSystem.getLocal(new Configuration()).getRawFileSystem()) {
                    @Override
                    public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
                            throws IOException {
                        if (exists(to)) {
                            throw new FileAlreadyExistsException("as s3a does: " + to);
                        }
                        return super.rename(from, to);
                    }
                });
    }

    private void writesTwice(FileSystem files) {
        Path page = folder.resolve("report.html");
        PageFile file = new PageFile(files, new org.apache.hadoop.fs.Path(page.toUri()));

        file.write("one");
        file.write("two");

        assertThat(page).content().isEqualTo("two");
        assertThat(folder.resolve("_staging")).isEmptyDirectory();
    }
}

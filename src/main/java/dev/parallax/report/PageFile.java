package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file that is replaced as a whole, on any file system that Hadoop knows. */
record PageFile(FileSystem files, Path path) {

    /** Writes beside the file and moves into its place; where a file system cannot move onto a file, the old one goes first. */
    void write(String text) {
        Path staged = new Path(path.getParent(), "_staging/report-" + UUID.randomUUID() + ".html");
        try {
            try (OutputStream to = files.create(staged, false)) {
                to.write(text.getBytes(StandardCharsets.UTF_8));
            }
            if (!replaced(staged)) {
                files.delete(path, false);
                if (!files.rename(staged, path)) {
                    throw new IOException("Cannot move " + staged + " to " + path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write " + path + ": " + e.getMessage() + ". Give --out a folder that you may write to.", e);
        }
    }

    /** Moves onto the file that may be there. Some file systems answer false where they cannot, others (s3a) throw. */
    private boolean replaced(Path staged) throws IOException {
        try {
            return files.rename(staged, path);
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }
}

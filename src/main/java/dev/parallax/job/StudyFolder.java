package dev.parallax.job;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Guards an out folder: it belongs to one study, and what is not ours is never touched. {@code _study.json} in it says whose it is.
 */
final class StudyFolder {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final FileSystem files;
    private final Path out;
    private final Path file;
    private final Path next;

    StudyFolder(FileSystem files, Path out) {
        this.files = files;
        this.out = out;
        this.file = new Path(out, "_study.json");
        this.next = new Path(out, "_study.json.new");
    }

    /** The folder, qualified. */
    Path path() {
        return out;
    }

    /**
     * Whose the folder is.
     *
     * @param study name of the study, from its codebook
     * @param articles the --articles that the articles table was read from, in full and sorted
     */
    record Owner(String study, List<String> articles) {}

    /**
     * Checks that the folder is this study's or free.
     *
     * @param replace whether other articles than before are meant
     * @throws IllegalStateException if the folder holds something else, with the remedy
     */
    void check(String study, List<String> articles, boolean replace) {
        Owner before = owner();
        if (before == null) {
            requireEmpty();
        } else {
            requireStudy(before, study);
            if (!replace && !located(articles).containsAll(located(before.articles()))) {
                throw new IllegalStateException("Cannot use the out folder " + out
                        + ": it holds a run over other articles ("
                        + String.join(", ", before.articles()) + "). Give another --out, name those articles as well,"
                        + " or add --replace to put these in their place (annotations are kept).");
            }
        }
    }

    /** Makes the folder this study's. */
    void own(String study, List<String> articles) {
        write(new Owner(study, List.copyOf(located(articles))));
    }

    /** Paths in full: {@code crawl} and {@code ./crawl} are one, and {@code crawl} from another folder is another. */
    private SortedSet<String> located(List<String> articles) {
        SortedSet<String> located = new TreeSet<>();
        for (String given : articles) {
            Path path = new Path(given);
            try {
                located.add(
                        path.getFileSystem(files.getConf()).makeQualified(path).toString());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read articles from '" + given + "': " + e.getMessage(), e);
            }
        }
        return located;
    }

    /** Checks that the folder is this study's. */
    void require(String study) {
        requireStudy(require(), study);
    }

    /** Checks that an earlier run made the folder, and says whose it is. */
    Owner require() {
        Owner owner = owner();
        if (owner == null) {
            throw new IllegalStateException("Cannot use the out folder " + out
                    + ": no run of Parallax made it. Give the --out of an" + " earlier run, or run 'ingest' first.");
        }
        return owner;
    }

    private void requireStudy(Owner owner, String study) {
        if (!owner.study().equals(study)) {
            throw new IllegalStateException("Cannot use the out folder " + out + ": it belongs to the study '"
                    + owner.study() + "', and the codebook is of '" + study
                    + "'. Give another --out, or that study's codebook.");
        }
    }

    /** The study that the folder belongs to; null if it is new. */
    Owner owner() {
        try {
            if (files.exists(file)) {
                return read(file);
            }
            return files.exists(next) ? readIfWhole() : null;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file + ": " + e.getMessage()
                    + ". If the file is damaged, give another --out or delete the folder.");
        }
    }

    /** A run that died while it replaced the file left the new one alone, which is whole; one that died while it wrote the first left a part. */
    private Owner readIfWhole() throws IOException {
        try {
            return read(next);
        } catch (JacksonException e) {
            return null;
        }
    }

    private Owner read(Path path) throws IOException {
        try (InputStream in = files.open(path)) {
            return JSON.readValue(in, Owner.class);
        }
    }

    private void requireEmpty() {
        try {
            if (!files.exists(out)) {
                return;
            }
            if (!files.getFileStatus(out).isDirectory()) {
                throw new IllegalStateException(
                        "Cannot use the out folder " + out + ": it is a file. Give --out a folder.");
            }
            for (FileStatus file : files.listStatus(out)) {
                if (!file.getPath().getName().startsWith("_")) {
                    throw new IllegalStateException("Cannot use the out folder " + out + ": it holds '"
                            + file.getPath().getName()
                            + "', which no run of Parallax put there. Give --out an empty or a new folder.");
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Written beside and renamed: whatever happens, the folder stays somebody's. */
    private void write(Owner owner) {
        Owner before = owner();
        if (owner.equals(before)) {
            return;
        }
        try {
            files.mkdirs(out);
            if (before != null && !files.exists(file)) {
                rename(); // A run died here before: the new one is the only one.
            }
            try (OutputStream to = files.create(next, true)) {
                JSON.writeValue(to, owner);
            }
            files.delete(file, false);
            rename();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void rename() throws IOException {
        if (!files.rename(next, file)) {
            throw new IOException("cannot rename " + next + " to " + file);
        }
    }

    private IllegalStateException unwritable(IOException e) {
        return new IllegalStateException("Cannot write to the out folder " + out + ": " + e.getMessage()
                + ". Give --out a folder that you may write to.");
    }
}

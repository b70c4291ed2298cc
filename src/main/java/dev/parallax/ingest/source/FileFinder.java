package dev.parallax.ingest.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the input files behind paths, folders and globs, before any work begins.
 *
 * <p>Folders are searched to any depth. Below a given path, names that begin with {@code .} or {@code _} are passed over, as Spark does;
 * other files of unknown format are passed over with a note in the log. A file that is reached by two paths is read once.
 */
public final class FileFinder {

    private static final Logger LOG = LoggerFactory.getLogger(FileFinder.class);

    private final Configuration configuration;
    private final CompressionCodecFactory codecs;

    public FileFinder(Configuration configuration) {
        this.configuration = configuration;
        this.codecs = new CompressionCodecFactory(configuration);
    }

    /**
     * All files of a known format behind the paths, sorted by path.
     *
     * @throws IllegalArgumentException if a path does not exist, a glob matches nothing, a file named outright has no known format, or
     *     nothing at all can be read
     */
    public List<FoundFile> find(List<String> paths) {
        TreeMap<String, FoundFile> found = new TreeMap<>();
        paths.forEach(path -> addAll(path, found));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Cannot read articles: no file ending in " + Format.endings()
                    + " (plain or compressed) in " + paths + ". Give files, folders or globs that hold some.");
        }
        SourceNames names = SourceNames.of(found.keySet());
        return found.values().stream()
                .map(file -> new FoundFile(file.path(), names.of(file.path()), file.format(), file.outlet()))
                .toList();
    }

    private void addAll(String given, TreeMap<String, FoundFile> found) {
        try {
            FileStatus[] matches = matches(given);
            Path root = root(given, matches);
            boolean namedOutright = matches.length == 1
                    && matches[0].isFile()
                    && matches[0].getPath().getName().equals(new Path(given).getName());
            for (FileStatus match : matches) {
                add(match, namedOutright, root, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read articles from '" + given + "': " + e.getMessage(), e);
        }
    }

    /** The folder that was given, below which outlets have theirs. */
    private Path root(String given, FileStatus[] matches) throws IOException {
        Path path = new Path(given);
        FileSystem files = path.getFileSystem(configuration);
        Path qualified = files.makeQualified(path);
        boolean literal = matches.length == 1 && matches[0].getPath().equals(qualified);
        if (!literal) {
            return files.makeQualified(OutletFolder.ofGlob(path));
        }
        return matches[0].isDirectory() ? qualified : qualified.getParent();
    }

    private FileStatus[] matches(String given) throws IOException {
        if (given.isBlank()) {
            throw new IllegalArgumentException("Invalid articles path: it is empty. Give a file, a folder or a glob.");
        }
        Path path = new Path(given);
        FileSystem files = path.getFileSystem(configuration);
        FileStatus[] literal = literal(files, path);
        FileStatus[] matches = literal.length > 0 ? literal : files.globStatus(path);
        if (matches == null || matches.length == 0) {
            throw new IllegalArgumentException("Cannot read articles from '" + given
                    + "': no such file or folder, and no match as a glob. Correct the path (looked for "
                    + files.makeQualified(path) + ").");
        }
        return matches;
    }

    /** A name may hold brackets or braces without being a glob. */
    private static FileStatus[] literal(FileSystem files, Path path) throws IOException {
        try {
            return new FileStatus[] {files.getFileStatus(path)};
        } catch (FileNotFoundException e) {
            return new FileStatus[0];
        }
    }

    private void add(FileStatus status, boolean namedOutright, Path root, TreeMap<String, FoundFile> found)
            throws IOException {
        if (status.isDirectory()) {
            for (FileStatus child : children(status.getPath())) {
                add(child, false, root, found);
            }
            return;
        }
        Optional<Format> format = format(status.getPath().getName());
        if (format.isPresent()) {
            String path = status.getPath().toString();
            String outlet = OutletFolder.name(root, status.getPath());
            found.putIfAbsent(path, new FoundFile(path, path, format.get(), outlet));
        } else if (namedOutright) {
            throw new IllegalArgumentException("Cannot read articles from '" + status.getPath()
                    + "': unknown kind of file. Known are " + Format.endings()
                    + ", plain or compressed (.gz, .bz2, ...). Convert or rename it.");
        } else {
            LOG.info("Passed over {}: not a kind of file that holds articles", status.getPath());
        }
    }

    private List<FileStatus> children(Path folder) throws IOException {
        List<FileStatus> children = new ArrayList<>();
        for (FileStatus child : folder.getFileSystem(configuration).listStatus(folder)) {
            String name = child.getPath().getName();
            if (!name.startsWith(".") && !name.startsWith("_")) {
                children.add(child);
            }
        }
        return children;
    }

    private Optional<Format> format(String name) {
        CompressionCodec codec = codecs.getCodec(new Path(name));
        return Format.ofName(
                codec == null ? name : CompressionCodecFactory.removeSuffix(name, codec.getDefaultExtension()));
    }
}

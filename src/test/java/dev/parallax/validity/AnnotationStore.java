package dev.parallax.validity;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.Limits;
import dev.parallax.annotate.Text;
import dev.parallax.model.Annotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Annotations of gold texts, kept in a folder so that rules can be validated again without annotating again.
 *
 * @param folder where they are kept, one file per text and pipeline
 */
record AnnotationStore(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Annotator ANNOTATOR = Annotator.with(Limits.standard());

    /** The annotation of a text, made now if there is none. */
    Annotation annotation(String id, String body) {
        Path file = folder.resolve(ANNOTATOR.pipeline()).resolve(id + ".json.gz");
        try {
            return Files.exists(file) ? read(file) : write(file, ANNOTATOR.annotate(new Text(id, body)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep annotations in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Annotation read(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return JSON.readValue(in, Annotation.class);
        }
    }

    private static Annotation write(Path file, Annotation annotation) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (var out = new GZIPOutputStream(Files.newOutputStream(part))) {
            JSON.writeValue(out, annotation);
        }
        Files.move(part, file);
        return annotation;
    }
}

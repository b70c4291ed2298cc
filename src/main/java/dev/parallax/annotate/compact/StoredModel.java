package dev.parallax.annotate.compact;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A model in compact form as a file of the models jar: flat arrays that are read in a tenth of the time that CoreNLP's own files need, which hold
 * strings by the million. The build makes these files from CoreNLP's.
 *
 * @param name of the file, without folder and ending
 * @param type what is in it
 */
public record StoredModel<T extends Serializable>(String name, Class<T> type) {

    private static final int BUFFER = 1 << 20;

    /**
     * Reads the model from the class path.
     *
     * @throws IllegalStateException if there is none, or one that another version of Parallax made
     */
    public T load() {
        String resource = "/" + file();
        try (InputStream raw = StoredModel.class.getResourceAsStream(resource)) {
            if (raw == null) {
                throw new IllegalStateException("there is no " + resource);
            }
            try (ObjectInputStream in =
                    new ObjectInputStream(new BufferedInputStream(new ZstdInputStream(raw), BUFFER))) {
                return type.cast(in.readObject());
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(resource + " is not of this version of Parallax: " + e, e);
        }
    }

    /**
     * Writes the model under a folder of the class path to be.
     *
     * @throws IOException if it cannot be written
     */
    public void store(T model, Path folder) throws IOException {
        Path file = folder.resolve(file());
        Files.createDirectories(file.getParent());
        try (ObjectOutputStream out = new ObjectOutputStream(
                new BufferedOutputStream(new ZstdOutputStream(Files.newOutputStream(file)), BUFFER))) {
            out.writeObject(model);
        }
    }

    private String file() {
        return "dev/parallax/models/" + name + ".zst";
    }
}

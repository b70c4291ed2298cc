package dev.parallax.annotate;

import dev.parallax.annotate.compact.EntityParameters;
import dev.parallax.model.Versions;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.nndep.DependencyNetwork;
import edu.stanford.nlp.parser.shiftreduce.CompactPerceptron;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A step of the build: makes the compact models from CoreNLP's, which takes some 20 seconds, unless they are there. */
public final class ModelFiles {

    private ModelFiles() {}

    /**
     * @param arguments the folder of compiled classes, then the folder of the models, which must be on the class path
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path models = Path.of(arguments[1]);
        Path madeBy = models.resolve("dev/parallax/models/made-by");
        String maker = checksum(classes);
        if (Files.exists(madeBy) && Files.readString(madeBy).equals(maker)) {
            return;
        }
        Files.deleteIfExists(madeBy);
        store(models);
        Files.writeString(madeBy, maker);
    }

    private static void store(Path models) throws IOException {
        ShiftReduceParser parser =
                (ShiftReduceParser) ParserGrammar.loadModel(Models.SETTINGS.getProperty("parse.model"));
        CompactPerceptron.install(parser);
        CompactModels.TREE.store(parser, models);
        CompactModels.DEPENDENCIES.store(DependencyNetwork.read(Models.SETTINGS.getProperty("depparse.model")), models);
        for (int i = 0; i < CompactModels.ENTITIES.size(); i++) {
            CompactModels.ENTITIES.get(i).store(EntityParameters.read(Models.entityModels()[i]), models);
        }
    }

    /** Of the classes that shape the files and the version of CoreNLP, whose models they are: while they are the same, so are the files. */
    private static String checksum(Path classes) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Versions.all().get("corenlp").getBytes(StandardCharsets.UTF_8));
            for (Path file : makers(classes)) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static List<Path> makers(Path classes) throws IOException {
        Path annotate = classes.resolve("dev/parallax/annotate");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.startsWith(classes.resolve("edu"))
                            || file.startsWith(annotate.resolve("compact"))
                            || file.startsWith(annotate)
                                    && file.getFileName().toString().contains("Model"))
                    .sorted()
                    .toList();
        }
    }
}

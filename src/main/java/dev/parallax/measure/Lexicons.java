package dev.parallax.measure;

import dev.parallax.codebook.Lexicon;
import dev.parallax.codebook.LexiconFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists that come with the measures; read and checked once in a JVM. Each file says how it was written. */
final class Lexicons {

    /** Words that tell the reader what to think, by family. */
    static final Lexicon LOADED = read("loaded.yaml");

    /** Indicators of peace and war journalism; sign: {@code index}. */
    static final Lexicon PEACE = read("peace.yaml", "index");

    /** Verbs of power; signs: {@code agent} for who does it, {@code theme} for whom it is done to. */
    static final Lexicon POWER = read("power.yaml", "agent", "theme");

    static final List<Lexicon> ALL = List.of(LOADED, PEACE, POWER);

    private Lexicons() {}

    private static Lexicon read(String file, String... signs) {
        try (InputStream in = Lexicons.class.getResourceAsStream(file)) {
            return LexiconFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file, signs);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lexicon " + file + " of this build", e);
        }
    }
}

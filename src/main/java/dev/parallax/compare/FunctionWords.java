package dev.parallax.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that hold sentences together and say nothing of what they are about; {@code function-words.txt} lists them. */
final class FunctionWords {

    private static final Set<String> LEMMAS = read();

    private FunctionWords() {}

    static boolean contains(String lemma) {
        return LEMMAS.contains(lemma);
    }

    private static Set<String> read() {
        try (InputStream file = FunctionWords.class.getResourceAsStream("function-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read function-words.txt of this build", e);
        }
    }
}

package dev.parallax.measure.target;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Valence of English words, from −4 (most negative) to 4 (most positive), as ten people rated them without context: VADER (Hutto and Gilbert
 * 2014). Its licence is in NOTICE.md.
 */
final class Valence {

    private static final Map<String, Double> WORDS = read("vader.tsv");

    private Valence() {}

    /** Valence of a word by its printed form in lower case, else by its lemma; 0 if neither is rated. */
    static double of(String lower, String lemma) {
        Double printed = WORDS.get(lower);
        return printed != null ? printed : WORDS.getOrDefault(lemma, 0.0);
    }

    private static Map<String, Double> read(String file) {
        Map<String, Double> words = new HashMap<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(Valence.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                words.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lexicon " + file + " of this build", e);
        }
    }
}

package dev.parallax.ingest.reuse;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes text of invented words; texts of different seeds share no run of words. */
final class Prose {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private Prose() {}

    /** Sentences of eight to twenty words each. */
    static List<String> sentences(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> sentence(random)).toList();
    }

    /** A text of so many sentences. */
    static String text(long seed, int sentences) {
        return String.join(" ", sentences(seed, sentences));
    }

    /** A text of so many words. */
    static String words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
    }

    private static String sentence(Random random) {
        int length = 8 + random.nextInt(13);
        String words = IntStream.range(0, length).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable <= random.nextInt(3); syllable++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.toString();
    }
}

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

    /** Some of the sentences of a text of thirty. */
    static String part(long seed, int from, int to) {
        return String.join(" ", sentences(seed, 30).subList(from, to));
    }

    /** A text of so many words. */
    static String words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
    }

    /** 600 words of which a share, in passages of thirty words, stands in {@code words(seed, 900)}. */
    static String sharing(double share, long seed) {
        Random random = new Random(seed);
        String[] source = words(seed, 900).split(" ");
        String[] text = words(-seed, 600).split(" ");
        random.ints(0, 20)
                .distinct()
                .limit(Math.round(share * 20))
                .forEach(slot -> System.arraycopy(source, random.nextInt(870), text, slot * 30, 30));
        return String.join(" ", text);
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

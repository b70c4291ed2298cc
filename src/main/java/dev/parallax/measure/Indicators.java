package dev.parallax.measure;

import dev.parallax.codebook.Lexicon;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Indicator sentences of peace and war journalism in one voice of an article.
 *
 * @param families sentences with a word of each family; a sentence with words of two families is in both
 */
record Indicators(Map<Lexicon.Family, Collection<Passage>> families) {

    static Indicators of(VoiceReading reading) {
        Map<Lexicon.Family, Collection<Passage>> families = new LinkedHashMap<>();
        for (Lexicon.Family family : Lexicons.PEACE.families()) {
            Map<Integer, Passage> sentences = new TreeMap<>();
            reading.family(Lexicons.PEACE, family).stream()
                    .filter(reading::inSentence)
                    .forEach(word -> sentences.put(word.passage().position(), word.passage()));
            families.put(family, sentences.values());
        }
        return new Indicators(families);
    }

    /** Sentences of all families together. */
    int sentences() {
        return families.values().stream().mapToInt(Collection::size).sum();
    }

    /** One for every family of a sentence, with the sign that it has in the index. */
    Contributions index() {
        Contributions index = new Contributions();
        families.forEach((family, sentences) ->
                sentences.forEach(sentence -> index.add(sentence, family.signs().get("index"))));
        return index;
    }
}

package dev.parallax.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word list in a format of other programs. Its words are judged when a frame takes them, so that what no frame uses may be as it is.
 *
 * @param name path of the file, for the messages
 * @param keys its keys in the order of the file; a key within another is written after it and a dot ({@code morality.care})
 * @param entries words as written, in the order of the file
 */
record Dictionary(String name, Collection<String> keys, List<Entry> entries) {

    /** LIWC makes some entries depend on words nearby: {@code <of>131/125}, {@code (02 134)125/464}. */
    private static final Pattern CONDITION = Pattern.compile("[<>()]|\\d/\\d");

    /**
     * A word or a run of words.
     *
     * @param key what it stands under
     * @param text as written
     * @param line its place in the file, from 1
     * @param column its place in the line, from 1
     */
    record Entry(String key, String text, int line, int column) {

        boolean isUnder(String taken) {
            return key.equals(taken) || key.startsWith(taken + ".");
        }
    }

    /**
     * The words under a key and under the keys within it, each once.
     *
     * @throws IllegalArgumentException if the dictionary has no such key, or no word under it
     * @throws InvalidCodebookException with every word that cannot be looked for, by line
     */
    List<Phrase> phrases(String key) {
        if (keys.stream().noneMatch(known -> known.equals(key) || known.startsWith(key + "."))) {
            throw new IllegalArgumentException("the dictionary %s has no key '%s'.%s Its keys: %s"
                    .formatted(name, key, YamlProblems.question(key, keys), String.join(", ", keys)));
        }
        YamlProblems problems = problems(name);
        List<Phrase> phrases = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.isUnder(key)) {
                try {
                    phrases.add(phrase(entry.text()));
                } catch (IllegalArgumentException unusable) {
                    problems.add(entry.line(), entry.column(), unusable.getMessage());
                }
            }
        }
        problems.throwIfAny();
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException(
                    "the dictionary %s has no word under '%s'; take another key".formatted(name, key));
        }
        return phrases.stream().distinct().toList();
    }

    /** Where to say what is wrong with a dictionary file. */
    static YamlProblems problems(String name) {
        return new YamlProblems("Invalid dictionary " + name);
    }

    private static Phrase phrase(String text) {
        if (text.contains("?")) {
            throw new IllegalArgumentException(
                    "'%s' holds the wildcard ?, which is not supported; write * for any letters, or list every form"
                            .formatted(text));
        }
        if (CONDITION.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "'%s' holds brackets or a condition, which words may not; write the plain word or remove the entry"
                            .formatted(text));
        }
        if (text.indexOf('\uFFFD') >= 0) {
            throw new IllegalArgumentException("'%s' is not in UTF-8; save the file in UTF-8".formatted(text));
        }
        return Phrase.of(text);
    }
}

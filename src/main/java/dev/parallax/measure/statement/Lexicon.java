package dev.parallax.measure.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The words that the rules know, from the lists beside this class; each file says how it was written. */
final class Lexicon {

    private static final Map<String, Set<String>> VERBS = sets("reporting-verbs.yaml");
    private static final Map<String, String> VERB_CLASSES = classes("reporting-verbs.yaml", VERBS);
    private static final Map<String, String> NOUN_CLASSES =
            classes("reporting-nouns.yaml", sets("reporting-nouns.yaml"));
    private static final Map<String, Set<String>> PEOPLE = sets("people.yaml");
    private static final Map<String, Set<String>> TOPICS = sets("topics.yaml");

    private Lexicon() {}

    /** Class of a reporting verb; null if it is none. */
    static String verbClass(String lemma) {
        return VERB_CLASSES.get(lemma);
    }

    /** Class of a noun of saying; null if it is none. */
    static String nounClass(String lemma) {
        return NOUN_CLASSES.get(lemma);
    }

    /** Classes of reporting verbs, in the order of the file. */
    static Set<String> verbClasses() {
        return VERBS.keySet();
    }

    static boolean office(String noun) {
        return PEOPLE.get("offices").contains(noun);
    }

    static boolean body(String noun) {
        return PEOPLE.get("bodies").contains(noun);
    }

    static boolean document(String noun) {
        return PEOPLE.get("documents").contains(noun);
    }

    static boolean female(String givenName) {
        return PEOPLE.get("female").contains(givenName);
    }

    static boolean male(String givenName) {
        return PEOPLE.get("male").contains(givenName);
    }

    /** Whether the object of a verb of plain saying is what is said. */
    static boolean saysObject(String verb) {
        return TOPICS.get("saying").contains(verb);
    }

    /** Whether the subject of a verb is who says what a noun of saying as its object names. */
    static boolean makes(String verb) {
        return TOPICS.get("making").contains(verb);
    }

    /** Whether a noun after "according to" tells how something is done. */
    static boolean manner(String noun) {
        return TOPICS.get("manners").contains(noun);
    }

    private static Map<String, String> classes(String resource, Map<String, Set<String>> sets) {
        Map<String, String> classes = new HashMap<>();
        sets.forEach((name, words) -> words.forEach(word -> {
            if (classes.put(word, name) != null) {
                throw new IllegalStateException(
                        "Invalid " + resource + ": '" + word + "' stands in two classes; keep one");
            }
        }));
        return classes;
    }

    private static Map<String, Set<String>> sets(String resource) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            Map<String, Set<String>> sets = new LinkedHashMap<>();
            ((Map<?, ?>) new Load(settings).loadFromInputStream(in))
                    .forEach((key, words) -> sets.put((String) key, words((List<?>) words)));
            return sets;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + ": " + e.getMessage(), e);
        }
    }

    private static Set<String> words(List<?> listed) {
        Set<String> words = new HashSet<>();
        listed.forEach(word -> words.add((String) word));
        return words;
    }
}

package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A way to name an actor.
 *
 * @param actor who is named
 * @param kind how far the name goes
 * @param givenNames first words of the actor's full names; empty unless a person
 */
record Name(Actor actor, Kind kind, Set<String> givenNames) {

    static final String PERSON = "PERSON";

    enum Kind {
        /** Names the actor whatever else the article says: a name of several words, a metonym, any name of an actor who is no person. */
        FULL,
        /** A person's single name in the codebook (Zelensky): another bearer in the article can claim it. */
        SURNAME,
        /** Last word of a person's full name that the codebook does not list alone (Kellogg): counts where the article has the full name. */
        INFERRED
    }

    /** Every spelling that names an actor, with how far it goes. */
    static Map<String, Name> spellings(Actor actor) {
        boolean person = actor.kind().equals("person");
        List<String[]> fullNames = actor.aliases().stream()
                .map(alias -> alias.split("\\s+"))
                .filter(words -> person && words.length > 1)
                .toList();
        Set<String> given = fullNames.stream().map(words -> words[0]).collect(Collectors.toSet());
        Map<String, Name> spellings = new LinkedHashMap<>();
        fullNames.forEach(words -> spellings.put(words[words.length - 1], new Name(actor, Kind.INFERRED, given)));
        for (String alias : actor.aliases()) {
            boolean single = person && !alias.contains(" ");
            spellings.put(alias, new Name(actor, single ? Kind.SURNAME : Kind.FULL, given));
        }
        actor.metonyms().forEach(metonym -> spellings.put(metonym, new Name(actor, Kind.FULL, given)));
        return spellings;
    }

    boolean ofPerson() {
        return actor.kind().equals("person");
    }

    /** Whether the run of tokens carries an entity type that the actor's guard, or a name that was only inferred, asks for. */
    boolean guarded(Passage passage, NameTrie.Run run) {
        Set<String> types = kind == Kind.INFERRED ? Set.of(PERSON) : actor.entities();
        return types.isEmpty()
                || passage.words().subList(run.first(), run.last()).stream()
                        .anyMatch(word -> types.contains(word.entity()));
    }

    /** Whether a word can be this person's given name: one of the codebook's, or its initial ("V."). */
    boolean canBeGiven(String word) {
        String initial = word.replace(".", "");
        return givenNames.stream()
                .anyMatch(given -> given.equalsIgnoreCase(word)
                        || initial.length() == 1 && given.regionMatches(true, 0, initial, 0, 1));
    }
}

package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run of tokens that spells a name of the codebook, before the rest of the article has been asked who bears it.
 *
 * @param passage the sentence
 * @param run the tokens
 * @param sure the actor, if the run alone tells; null if not
 * @param open names that it may be if nobody else in the article claims it; empty for a stranger of the same name (Melania Trump)
 */
record Candidate(Passage passage, NameTrie.Run run, Actor sure, List<Name> open) {

    /** Forms of address that the tagger may take into a name. */
    private static final Set<String> ADDRESSES =
            Set.of("mr", "mrs", "ms", "dr", "sir", "gen", "sen", "rep", "gov", "president", "minister");

    /** Judges a run by itself and by the longer name that it is part of. */
    static Candidate of(Passage passage, NameTrie.Run run, List<Name> names) {
        Mention longer = longerName(passage, run);
        Actor sure = names.stream()
                .filter(name -> isSure(name, passage, run, longer))
                .map(Name::actor)
                .findFirst()
                .orElse(null);
        List<Name> open = sure != null || longer != null
                ? List.of()
                : names.stream().filter(name -> name.kind() != Name.Kind.FULL).toList();
        return new Candidate(passage, run, sure, open);
    }

    /** A full name is sure unless it goes on (Donald Trump Jr.); a surname is if the given name before it is the actor's. */
    private static boolean isSure(Name name, Passage passage, NameTrie.Run run, Mention longer) {
        if (!name.ofPerson() || longer == null) {
            return name.kind() == Name.Kind.FULL;
        }
        String given = passage.words().get(longer.first()).surface();
        return !goesOn(passage, run, longer) && (name.kind() == Name.Kind.FULL || name.canBeGiven(given));
    }

    /**
     * The name of which the run is only a part; null if it stands alone. Names that are no person's are asked only what follows the run
     * (Kellogg Co) and only in the body: in headlines the tagger takes too much for the name of an organisation.
     */
    private static Mention longerName(Passage passage, NameTrie.Run run) {
        Mention around = entityAround(passage, run);
        boolean counts = around != null
                && (around.type().equals(Name.PERSON) || !passage.inTitle() && goesOn(passage, run, around));
        return counts ? around : null;
    }

    /** The entity of which the run is only a part, joined to the rest by no hyphen or comma and not by a form of address; null if none. */
    static Mention entityAround(Passage passage, NameTrie.Run run) {
        for (Mention mention : passage.sentence().mentions()) {
            boolean holds = mention.first() <= run.first() && mention.last() >= run.last();
            if (holds && (goesOn(passage, run, mention) || beginsBefore(passage, run, mention))) {
                return mention;
            }
        }
        return null;
    }

    private static boolean goesOn(Passage passage, NameTrie.Run run, Mention name) {
        return name.last() > run.last() && passage.words().get(run.last()).counted();
    }

    private static boolean beginsBefore(Passage passage, NameTrie.Run run, Mention name) {
        Word before = name.first() < run.first() ? passage.words().get(run.first() - 1) : null;
        return before != null
                && before.counted()
                && !ADDRESSES.contains(before.lower().replace(".", ""));
    }

    /** The person, if the run alone tells which. */
    Optional<Actor> person() {
        return Optional.ofNullable(sure).filter(actor -> actor.kind().equals("person"));
    }

    /** Last word, in lower case. */
    String surname() {
        return passage.words().get(run.last() - 1).lower();
    }

    /** The actor whose single name in the codebook this is. */
    Optional<Actor> usual() {
        return open.stream()
                .filter(name -> name.kind() == Name.Kind.SURNAME)
                .map(Name::actor)
                .findFirst();
    }

    /** The mention, once it is known who is meant. */
    Sighting of(Actor actor) {
        return new Sighting(actor.id(), passage, run.first(), run.last());
    }
}

package dev.parallax.measure;

import dev.parallax.codebook.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where verbs of power stand in an article, with the family of each. */
final class PowerVerbs {

    private final Map<Place, Lexicon.Family> families = new HashMap<>();

    private record Place(int sentence, int token) {}

    PowerVerbs(Reading reading) {
        for (Lexicon.Family family : Lexicons.POWER.families()) {
            reading.words(Lexicons.POWER, family, Voice.ALL)
                    .forEach(verb -> families.put(new Place(verb.passage().position(), verb.first()), family));
        }
    }

    /** The family of the verb in which an actor takes part; empty if it is no verb of power, or denied (did not attack). */
    Optional<Lexicon.Family> of(Role role) {
        Place place = new Place(role.mention().passage().position(), role.deed().verb());
        return role.deed().negated() ? Optional.empty() : Optional.ofNullable(families.get(place));
    }
}

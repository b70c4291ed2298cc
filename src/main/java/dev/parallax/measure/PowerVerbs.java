package dev.parallax.measure;

import dev.parallax.codebook.Lexicon;
import dev.parallax.measure.role.Deed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where verbs of power stand in an article, with the family of each. */
final class PowerVerbs {

    private final Map<Place, Lexicon.Family> families = new HashMap<>();

    private record Place(int sentence, int token) {}

    /** @param lexicons where words of the lexicons stand, as in a reading */
    PowerVerbs(Map<String, List<Sighting>> lexicons) {
        for (Lexicon.Family family : Lexicons.POWER.families()) {
            lexicons.getOrDefault(Reader.subject(Lexicons.POWER, family), List.of())
                    .forEach(verb -> families.put(new Place(verb.passage().position(), verb.first()), family));
        }
    }

    /** The family of the verb of a deed; null if it is no verb of power, or denied (did not attack). */
    Lexicon.Family of(Passage passage, Deed deed) {
        return deed.negated() ? null : families.get(new Place(passage.position(), deed.verb()));
    }
}

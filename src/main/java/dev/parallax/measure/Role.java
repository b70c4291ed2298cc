package dev.parallax.measure;

import dev.parallax.codebook.Lexicon;
import dev.parallax.measure.role.Deed;
import dev.parallax.measure.role.Deeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A mention of an actor as one who does something or to whom it is done.
 *
 * @param mention where the actor is named; it holds the head of the phrase that takes part (not "Kremlin" in "a Kremlin aide said")
 * @param deed the verb
 * @param part agent or patient
 * @param power the family of the verb; null if it is no verb of power, or denied
 */
record Role(Sighting mention, Deed deed, Part part, Lexicon.Family power) {

    /** Which end of a verb somebody is at. */
    enum Part {
        AGENT,
        PATIENT
    }

    /**
     * The roles of all mentions, by actor, in text order. A mention has as many as there are verbs that it takes part in.
     *
     * @param mentions by actor
     * @param verbs of power
     */
    static Map<String, List<Role>> of(Map<String, List<Sighting>> mentions, PowerVerbs verbs) {
        Map<Integer, List<Deed>> deeds = new HashMap<>();
        Map<String, List<Role>> roles = new HashMap<>();
        mentions.forEach((actor, sightings) -> {
            List<Role> all = new ArrayList<>();
            for (Sighting mention : sightings) {
                Passage passage = mention.passage();
                deeds.computeIfAbsent(passage.position(), position -> Deeds.of(passage.tree()))
                        .forEach(deed -> add(mention, deed, verbs.of(passage, deed), all));
            }
            roles.put(actor, all);
        });
        return roles;
    }

    private static void add(Sighting mention, Deed deed, Lexicon.Family power, List<Role> roles) {
        if (deed.agents().stream().anyMatch(mention::holds)) {
            roles.add(new Role(mention, deed, Part.AGENT, power));
        }
        if (deed.patients().stream().anyMatch(mention::holds)) {
            roles.add(new Role(mention, deed, Part.PATIENT, power));
        }
    }
}

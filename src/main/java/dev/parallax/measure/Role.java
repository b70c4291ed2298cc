package dev.parallax.measure;

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
 */
record Role(Sighting mention, Deed deed, Part part) {

    /** Which end of a verb somebody is at. */
    enum Part {
        AGENT,
        PATIENT
    }

    /** The roles of all mentions, by actor, in text order. A mention has as many as there are verbs that it takes part in. */
    static Map<String, List<Role>> of(Map<String, List<Sighting>> mentions) {
        Map<Integer, List<Deed>> deeds = new HashMap<>();
        Map<String, List<Role>> roles = new HashMap<>();
        mentions.forEach((actor, sightings) -> {
            List<Role> all = new ArrayList<>();
            for (Sighting mention : sightings) {
                Passage passage = mention.passage();
                deeds.computeIfAbsent(passage.position(), position -> Deeds.of(passage.sentence()))
                        .forEach(deed -> add(mention, deed, all));
            }
            roles.put(actor, all);
        });
        return roles;
    }

    private static void add(Sighting mention, Deed deed, List<Role> roles) {
        if (deed.agents().stream().anyMatch(mention::holds)) {
            roles.add(new Role(mention, deed, Part.AGENT));
        }
        if (deed.patients().stream().anyMatch(mention::holds)) {
            roles.add(new Role(mention, deed, Part.PATIENT));
        }
    }
}

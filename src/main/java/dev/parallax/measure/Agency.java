package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;

/** Whether an actor is told as one who acts or as one to whom things are done. */
final class Agency implements Measure {

    static final String SOURCE =
            "Agent and patient as in transitivity analysis of news (Fowler 1991); verbs' participants by Universal Dependencies, see Deeds";

    private static final String NAME = "agency";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "Whether the actor does things (above 0) or has them done to it (below 0)",
                "(sum of roles as agent - sum of roles as patient) / sum of both, over verbs: agent is the subject of an active verb or the 'by' of a passive, patient the object or the subject of a passive; coordinated verbs and infinitives share subjects",
                "-1 to 1",
                "pooled",
                1,
                -1.0,
                1.0,
                SOURCE,
                3,
                "Fair: the parser finds most subjects and objects; compare outlets, the level is above 0 for nearly everybody, since news reports what is said and done",
                "Saying is doing: whoever is quoted much is an agent; pronouns and nouns of action (the shelling of Kyiv) are missed; a denied deed counts");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Actor actor : reading.codebook().actors()) {
            List<Role> roles = reading.roles(actor.id());
            if (!roles.isEmpty()) {
                Contributions balance = new Contributions();
                roles.forEach(role -> balance.add(role.mention().passage(), sign(role)));
                observations.add(reading.observation(NAME, actor.id(), balance, roles.size()));
            }
        }
        return observations;
    }

    private static int sign(Role role) {
        return role.part() == Role.Part.AGENT ? 1 : -1;
    }
}

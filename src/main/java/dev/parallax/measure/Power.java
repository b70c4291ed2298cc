package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;

/** Whether an actor is told as one who has the say over others. */
final class Power implements Measure {

    private static final String NAME = "power";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "Whether the actor is told as having the say (forces, threatens, demands, refuses) or as not having it (concedes, pleads, is forced)",
                "sum of signs / count, over the actor's roles (see agency) with verbs of the lexicon: the sign is that of the verb for its agent or for its theme, the patient; denied verbs are left out",
                "-1 to 1",
                "pooled",
                1,
                -1.0,
                1.0,
                Lexicons.POWER.source(),
                3,
                "Fair, with many articles; read power_act beside it, which says with what verbs",
                "A verb has one sign in all its senses (strike a deal); whom a demand is made of is seldom its object; as agency, pronouns are missed");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Actor actor : reading.codebook().actors()) {
            List<Role> roles = reading.roles(actor.id()).stream()
                    .filter(role -> role.power() != null)
                    .toList();
            if (!roles.isEmpty()) {
                Contributions signs = new Contributions();
                roles.forEach(role -> signs.add(role.mention().passage(), sign(role)));
                observations.add(reading.observation(NAME, actor.id(), signs, roles.size()));
            }
        }
        return observations;
    }

    private static int sign(Role role) {
        return role.power().signs().get(role.part() == Role.Part.AGENT ? "agent" : "theme");
    }
}

package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.codebook.Lexicon;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                1,
                "Fair, with many articles; read power_act beside it, which says with what verbs",
                "A verb has one sign in all its senses (strike a deal); whom a demand is made of is seldom its object; as agency, pronouns are missed");
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        PowerVerbs verbs = new PowerVerbs(reading);
        for (Voice voice : reading.voices()) {
            for (Actor actor : reading.codebook().actors()) {
                Contributions signs = new Contributions();
                int roles = 0;
                for (Role role : reading.roles(actor.id(), voice)) {
                    Optional<Lexicon.Family> family = verbs.of(role);
                    family.ifPresent(verb -> signs.add(role.mention().passage(), sign(verb, role.part())));
                    roles += family.isPresent() ? 1 : 0;
                }
                if (roles > 0) {
                    observations.add(
                            reading.observation(NAME, actor.id(), voice, signs.total(), roles, signs.strongest()));
                }
            }
        }
        return observations;
    }

    private static int sign(Lexicon.Family verb, Role.Part part) {
        return verb.signs().get(part == Role.Part.AGENT ? "agent" : "theme");
    }
}

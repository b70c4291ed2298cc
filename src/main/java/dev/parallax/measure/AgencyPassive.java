package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;

/** Whether it is left open who does something to an actor. */
final class AgencyPassive implements Measure {

    private static final String NAME = "agency_passive";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How often it is not said who did it, where something is done to the actor",
                "sum of roles as subject of a passive that names no agent ('by') / sum of roles as patient (see agency)",
                "share of roles as patient",
                "pooled",
                1,
                0.0,
                1.0,
                Agency.SOURCE,
                3,
                "Fair, as agency; patients are fewer than agents, so it needs many articles",
                "Who did it may stand in the sentence before, or in another form than 'by' (killed in a Russian strike)");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Actor actor : reading.codebook().actors()) {
            List<Role> suffered = reading.roles(actor.id()).stream()
                    .filter(role -> role.part() == Role.Part.PATIENT)
                    .toList();
            if (!suffered.isEmpty()) {
                Contributions hidden = Contributions.of(suffered.stream()
                        .filter(role ->
                                role.deed().passive() && role.deed().agents().isEmpty())
                        .map(Role::mention)
                        .toList());
                observations.add(reading.observation(NAME, actor.id(), hidden, suffered.size()));
            }
        }
        return observations;
    }
}

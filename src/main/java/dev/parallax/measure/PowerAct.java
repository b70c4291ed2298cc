package dev.parallax.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.parallax.codebook.Actor;
import dev.parallax.codebook.Lexicon;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an actor does where it uses, gives up or shares power. */
final class PowerAct implements Measure {

    private static final String NAME = "power_act";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "What the actor does to others: force, threaten, demand, refuse, concede, plead, offer",
                "sum of the actor's roles as agent (see agency) of verbs of the family / sum of its roles as agent of verbs of all families; denied verbs are left out",
                "share of the actor's acts of power",
                "pooled",
                1,
                0.0,
                1.0,
                Lexicons.POWER.source(),
                3,
                "Fair, as power; a family with few verbs in the evidence says little",
                "As power; who an outlet says threatens may be in the mouth of a source: compare the voices");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Actor actor : reading.codebook().actors()) {
            Map<Lexicon.Family, List<Sighting>> acts = reading.roles(actor.id()).stream()
                    .filter(role -> role.part() == Role.Part.AGENT && role.power() != null)
                    .collect(groupingBy(Role::power, mapping(Role::mention, toList())));
            int all = acts.values().stream().mapToInt(List::size).sum();
            if (all > 0) {
                for (Lexicon.Family family : Lexicons.POWER.families()) {
                    Contributions share = Contributions.of(acts.getOrDefault(family, List.of()));
                    observations.add(reading.observation(NAME, actor.id() + ":" + family.id(), share, all));
                }
            }
        }
        return observations;
    }
}

package dev.parallax.measure;

import static java.util.stream.Collectors.groupingBy;

import dev.parallax.measure.statement.Statements;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the outlet reports what a speaker says: flatly, with doubt, as a threat. */
final class Stance implements Measure {

    private static final String NAME = "stance";
    private static final String ANYONE = "anyone";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "With what kind of verb statements are reported: neutral (said), doubt (claimed), concession (admitted), denial, force (warned), blame, praise, commitment, belief, evidence; for an actor, a side, or anyone",
                "sum of statements of the speaker with a verb of the class / sum of the speaker's statements with a verb of any class; statements without a reporting verb are left out",
                "share of the speaker's statements",
                "pooled",
                1,
                0.0,
                1.0,
                "Reporting verbs as evaluation: Hooper 1975; Caldas-Coulthard 1994; Recasens et al. 2013; own word list",
                2,
                "High for the verb, fair for the speaker; classes with few statements in the evidence say little",
                "A verb may be apt: who threatens is said to threaten; 'according to' counts as neutral; verbs are classed in one sense");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        Map<String, List<Said>> bySpeaker = new TreeMap<>();
        for (Said said : reading.said()) {
            if (Statements.verbClasses().contains(said.statement().cueClass())) {
                Stream.concat(Stream.of(ANYONE), Sources.known(said.statement()))
                        .forEach(speaker -> bySpeaker
                                .computeIfAbsent(speaker, any -> new ArrayList<>())
                                .add(said));
            }
        }
        List<Observation> observations = new ArrayList<>();
        bySpeaker.forEach((speaker, said) -> observations.addAll(shares(reading, speaker, said)));
        return observations;
    }

    private static List<Observation> shares(VoiceReading reading, String speaker, List<Said> said) {
        Map<String, List<Said>> byClass =
                said.stream().collect(groupingBy(one -> one.statement().cueClass()));
        List<Observation> observations = new ArrayList<>();
        for (String verbClass : Statements.verbClasses()) {
            Contributions share = new Contributions();
            byClass.getOrDefault(verbClass, List.of()).forEach(one -> share.add(one.passage(), 1));
            observations.add(reading.observation(NAME, speaker + ":" + verbClass, share, said.size()));
        }
        return observations;
    }
}

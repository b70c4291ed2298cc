package dev.parallax.measure;

import static java.util.stream.Collectors.groupingBy;

import dev.parallax.measure.statement.Statements;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import dev.parallax.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
                1,
                "High for the verb, fair for the speaker; classes with few statements in the evidence say little",
                "A verb may be apt: who threatens is said to threaten; 'according to' counts as neutral; verbs are classed in one sense");
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        reading.statementsByVoice().forEach((voice, statements) -> bySpeaker(statements)
                .forEach((speaker, said) -> observations.addAll(shares(reading, voice, speaker, said))));
        return observations;
    }

    private static Map<String, List<Statement>> bySpeaker(List<Statement> statements) {
        record Said(String speaker, Statement statement) {}
        return statements.stream()
                .filter(statement -> Statements.verbClasses().contains(statement.cueClass()))
                .flatMap(statement -> Stream.concat(Stream.of(ANYONE), Sources.known(statement))
                        .map(speaker -> new Said(speaker, statement)))
                .collect(groupingBy(
                        Said::speaker, TreeMap::new, Collectors.mapping(Said::statement, Collectors.toList())));
    }

    private static List<Observation> shares(Reading reading, Voice voice, String speaker, List<Statement> said) {
        List<Observation> observations = new ArrayList<>();
        for (String verbClass : Statements.verbClasses()) {
            Contributions share = new Contributions();
            said.stream()
                    .filter(statement -> statement.cueClass().equals(verbClass))
                    .forEach(statement -> share.add(reading.passage(statement), 1));
            observations.add(reading.observation(
                    NAME, speaker + ":" + verbClass, voice, share.total(), said.size(), share.strongest()));
        }
        return observations;
    }
}

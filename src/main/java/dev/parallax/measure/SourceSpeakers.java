package dev.parallax.measure;

import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import dev.parallax.model.Statement;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who gets to speak, by head. */
final class SourceSpeakers implements Measure {

    private static final String NAME = "source_speakers";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "Who speaks: an actor (actor:), a side (side:) or a kind of speaker (role:), each speaker once in an article",
                "sum of speakers that are the subject / sum of speakers; in an article a name speaks once however often, and so do all unknown speakers together",
                "share of speakers",
                "pooled",
                1,
                0.0,
                1.0,
                Sources.SOURCE,
                1,
                Sources.TRUST,
                Sources.FAILURE);
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return Sources.shares(NAME, reading, speakers(reading), statement -> 1);
    }

    /** The first statement of each speaker. */
    private static Map<Voice, List<Statement>> speakers(Reading reading) {
        Map<Voice, List<Statement>> speakers = new EnumMap<>(Voice.class);
        reading.wordedByVoice().forEach((voice, statements) -> {
            Map<String, Statement> first = new LinkedHashMap<>();
            statements.forEach(statement -> first.putIfAbsent(speaker(statement), statement));
            speakers.put(voice, List.copyOf(first.values()));
        });
        return speakers;
    }

    private static String speaker(Statement statement) {
        if (statement.actor() != null) {
            return "actor:" + statement.actor();
        }
        return statement.speaker() == null ? "" : "name:" + statement.speaker().toLowerCase(Locale.ROOT);
    }
}

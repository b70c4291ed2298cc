package dev.parallax.measure;

import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import dev.parallax.model.Statement;
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
                2,
                Sources.TRUST,
                Sources.FAILURE);
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        Map<String, Said> first = new LinkedHashMap<>();
        Sources.worded(reading).forEach(said -> first.putIfAbsent(speaker(said.statement()), said));
        return Sources.shares(NAME, reading, List.copyOf(first.values()), statement -> 1);
    }

    private static String speaker(Statement statement) {
        if (statement.actor() != null) {
            return "actor:" + statement.actor();
        }
        return statement.speaker() == null ? "" : "name:" + statement.speaker().toLowerCase(Locale.ROOT);
    }
}

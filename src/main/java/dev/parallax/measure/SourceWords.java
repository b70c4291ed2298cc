package dev.parallax.measure;

import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import dev.parallax.model.Statement;
import java.util.List;

/** Who gets to speak, by how long. */
final class SourceWords implements Measure {

    private static final String NAME = "source_words";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "Whose words are given: of an actor (actor:), a side (side:) or a kind of speaker (role:)",
                "sum of words of the statements of the speaker / sum of words of all statements, quoted or reported in a clause, as the voice says; the words of the reporting clause do not count",
                "share of words of statements",
                "pooled",
                1,
                0.0,
                1.0,
                Sources.SOURCE,
                3,
                Sources.TRUST,
                Sources.FAILURE);
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        return Sources.shares(NAME, reading, Sources.worded(reading), Statement::words);
    }
}

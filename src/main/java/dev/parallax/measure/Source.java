package dev.parallax.measure;

import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.List;

/** Who gets to speak, by what is said. */
final class Source implements Measure {

    private static final String NAME = "source";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "Whose statements are given: of an actor (actor:), a side (side:) or a kind of speaker (role:)",
                "sum of statements of the speaker / sum of all statements, quoted or reported in a clause, as the voice says; statements of unnamed and unknown speakers count in the denominator",
                "share of statements",
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
        return Sources.shares(NAME, reading, Sources.worded(reading), statement -> 1);
    }
}

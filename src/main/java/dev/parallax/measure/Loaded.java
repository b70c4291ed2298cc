package dev.parallax.measure;

import dev.parallax.codebook.Lexicon;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;

/** How many words tell the reader what to think of what is reported. */
final class Loaded implements Measure {

    private static final String NAME = "loaded";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How many hedges, factives, assertives, implicatives, intensifiers and emotive words stand in a thousand words",
                "1000 * sum of words and phrases of the family / sum of words, both in the voice; where phrases overlap the longer one counts; words of names do not count",
                "matches per 1,000 words",
                "pooled",
                1000,
                0.0,
                null,
                Lexicons.LOADED.source(),
                3,
                "Fair for emotive words and hedges, low for the verb families, whose words often only report; read the evidence",
                "Words are counted in every sense, also where they are denied or rightly chosen: an atrocity is an emotive word");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        if (reading.words() == 0) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        for (Lexicon.Family family : Lexicons.LOADED.families()) {
            Contributions uses = Contributions.of(reading.family(Lexicons.LOADED, family).stream()
                    .filter(use -> !use.named())
                    .toList());
            observations.add(reading.observation(NAME, family.id(), uses, reading.words()));
        }
        return observations;
    }
}

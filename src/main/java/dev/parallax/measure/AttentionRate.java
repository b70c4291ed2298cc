package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;

/** How often an actor is mentioned, by length of text. */
final class AttentionRate implements Measure {

    private static final String NAME = "attention_rate";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How often the actor is mentioned in a thousand words",
                "1000 * sum of mentions / sum of words, both in the voice; words are tokens with a letter or digit, clitics ('s) apart",
                "mentions per 1,000 words",
                "pooled",
                1000,
                0.0,
                null,
                "Dictionary count by length; actors by dictionary",
                3,
                "High, as attention; long articles weigh more, as the rate is that of the outlet's words, not of its articles",
                "Writers who prefer pronouns have lower rates with the same attention");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        if (reading.words() == 0) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        for (Actor actor : reading.codebook().actors()) {
            Contributions mentions = Contributions.of(reading.actor(actor.id()));
            observations.add(reading.observation(NAME, actor.id(), mentions, reading.words()));
        }
        return observations;
    }
}

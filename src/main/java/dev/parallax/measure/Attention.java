package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;

/** Whether an article mentions an actor. */
final class Attention implements Measure {

    private static final String NAME = "attention";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How many of the articles mention the actor; in voice headline, how many put the actor into the headline",
                "mean over articles of m, with m = 1 if at least one mention stands in words of the voice, else 0",
                "share of articles",
                "article_mean",
                1,
                0.0,
                1.0,
                "Share of stories that name an actor, the first level of agenda setting (McCombs & Shaw 1972); actors by dictionary",
                3,
                "High where the codebook lists the names that outlets use: a mention is read off the text, not inferred",
                "Pronouns and descriptions ('the president') are no mentions; names that the codebook lacks are missed; a metonym also counts where the place itself is meant ('in Kyiv')");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        if (reading.words() == 0) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        for (Actor actor : reading.codebook().actors()) {
            Contributions mentions = Contributions.of(reading.actor(actor.id()));
            observations.add(reading.whether(NAME, actor.id(), !mentions.isEmpty(), mentions));
        }
        return observations;
    }
}

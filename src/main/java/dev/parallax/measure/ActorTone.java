package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How positive or negative the clauses are in which an actor is mentioned. */
final class ActorTone implements Measure {

    private static final String NAME = "actor_tone";
    private static final String FAILURE = Tone.FAILURE
            + "; a victim stands in negative clauses as well as a culprit; two actors of one clause get the same score";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How positive or negative the clauses sound in which the actor is mentioned",
                "mean over articles that mention the actor of the mean over mentions of s (see tone) of the smallest clause that holds the mention, else of its sentence",
                "-1 to 1",
                "article_mean",
                1,
                -1.0,
                1.0,
                "Socher et al. 2013 for s; clauses of the constituency tree as the mention's context",
                3,
                "Low for the level, fair for differences between outlets; it is the tone around the actor, not the stance towards the actor",
                FAILURE);
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Actor actor : reading.codebook().actors()) {
            Contributions tone = new Contributions();
            int mentions = 0;
            for (Sighting mention : reading.actor(actor.id())) {
                OptionalDouble score = Sentiment.around(mention);
                if (score.isPresent()) {
                    tone.add(mention.passage(), score.getAsDouble());
                    mentions++;
                }
            }
            if (mentions > 0) {
                observations.add(reading.observation(NAME, actor.id(), tone, mentions));
            }
        }
        return observations;
    }
}

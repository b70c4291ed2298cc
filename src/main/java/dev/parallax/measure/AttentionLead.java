package dev.parallax.measure;

import static java.util.stream.Collectors.toSet;

import dev.parallax.codebook.Actor;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the first paragraph of the body mentions an actor. */
final class AttentionLead implements Measure {

    private static final String NAME = "attention_lead";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How many of the articles mention the actor in the first paragraph, where news puts what matters most",
                "mean over articles whose first paragraph has words in the voice of m, with m = 1 if a mention stands in those words, else 0",
                "share of articles",
                "article_mean",
                1,
                0.0,
                1.0,
                "Inverted pyramid of news (Pöttker 2003); actors by dictionary",
                2,
                "High, as attention, where paragraphs survived the way from the outlet to the file",
                "A text that lost its paragraphs is one long first paragraph; a tabloid's first paragraph is one sentence, a magazine's ten; the title is not part of it, so there is no voice headline");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        List<Passage> lead = reading.lead();
        if (reading.words(lead) == 0) {
            return List.of();
        }
        Set<Integer> positions = lead.stream().map(Passage::position).collect(toSet());
        List<Observation> observations = new ArrayList<>();
        for (Actor actor : reading.codebook().actors()) {
            Contributions mentions = Contributions.of(reading.actor(actor.id()).stream()
                    .filter(mention -> positions.contains(mention.passage().position()))
                    .toList());
            observations.add(reading.whether(NAME, actor.id(), !mentions.isEmpty(), mentions));
        }
        return observations;
    }
}

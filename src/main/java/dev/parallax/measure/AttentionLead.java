package dev.parallax.measure;

import static java.util.stream.Collectors.toSet;

import dev.parallax.codebook.Actor;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the first sentences of the body mention an actor. */
final class AttentionLead implements Measure {

    private static final String NAME = "attention_lead";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How many of the articles mention the actor in the first 60 words of the body, where news puts what matters most",
                "mean over articles whose lead has words in the voice of m, with m = 1 if a mention stands in those words, else 0; the lead is the first whole sentences of the body that have 60 words together; articles whose lead cannot be told from captions or headings are left out",
                "share of articles",
                "article_mean",
                1,
                0.0,
                1.0,
                "Inverted pyramid of news (Pöttker 2003); actors by dictionary",
                3,
                "High, as attention",
                "One caption or heading within the lead counts as part of it, and so do captions that a text without paragraphs runs into its sentences; a tabloid tells more in 60 words than a magazine; the title is not part of it, so there is no voice headline");
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

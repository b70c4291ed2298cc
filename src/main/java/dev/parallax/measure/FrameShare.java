package dev.parallax.measure;

import dev.parallax.codebook.Frame;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;

/** How many sentences of an article tell the event in a certain way. */
final class FrameShare implements Measure {

    private static final String NAME = "frame";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How many of an article's sentences use words of the frame",
                "mean over articles of matching sentences / sentences of the voice; a sentence matches with one phrase of the frame or more in words of the voice",
                "share of sentences",
                "article_mean",
                1,
                0.0,
                1.0,
                "Frames as presence or absence of keywords and stock phrases (Entman 1993), by dictionary; sources of each frame in the codebook",
                3,
                "As good as the frame's phrases: read the evidence before the number; good for comparing outlets, since they are measured by the same phrases",
                "A phrase is found where it is denied, asked or put ironically; one word with two meanings counts in both; what the dictionary lacks is missed");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        int sentences = reading.sentences().size();
        if (sentences == 0) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        for (Frame frame : reading.codebook().frames()) {
            Contributions matches = Contributions.of(reading.frame(frame.id()));
            observations.add(
                    reading.observation(NAME, frame.id(), matches.sentences(), sentences, matches.strongest()));
        }
        return observations;
    }
}

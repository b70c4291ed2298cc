package dev.parallax.measure;

import dev.parallax.codebook.Frame;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;

/** Whether an article tells the event in a certain way more than in passing. */
final class FrameArticles implements Measure {

    private static final String NAME = "frame_articles";

    /** One matching sentence may be an accident of words; two are a thread. */
    private static final int SENTENCES = 2;

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How many of the articles use the frame more than in passing",
                "mean over articles of m, with m = 1 if 2 or more sentences of the voice match the frame (1 where the voice has only one sentence, as most headlines), else 0",
                "share of articles",
                "article_mean",
                1,
                0.0,
                1.0,
                "Frames by dictionary, as frame; the threshold of two sentences is ours",
                3,
                "As frame; easier to read, but long articles reach two sentences sooner: compare outlets of similar article length, or use frame",
                "As frame, and it depends on article length");
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
            boolean told = matches.sentences() >= Math.min(SENTENCES, sentences);
            observations.add(reading.whether(NAME, frame.id(), told, matches));
        }
        return observations;
    }
}

package dev.parallax.measure;

import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.List;

/** How positive or negative the sentences of an article are. */
final class Tone implements Measure {

    static final String FAILURE =
            "CoreNLP's sentiment was trained on film reviews: it calls flat news prose slightly negative, takes grim events for a negative stance and misses irony; zero is not neutral";

    private static final String NAME = "tone";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How positive or negative the sentences sound",
                "mean over articles of the mean over sentences of s = (sum of k * p_k - 2) / 2, p_k the probability of class k = 0 (very negative) to 4 (very positive); sentences that were not parsed are left out",
                "-1 to 1",
                "article_mean",
                1,
                -1.0,
                1.0,
                "Socher et al. 2013, Recursive deep models for semantic compositionality over a sentiment treebank",
                3,
                "Low for the level, fair for differences between outlets on the same events with many articles; never read a single sentence's score as a finding",
                FAILURE);
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        Contributions tone = new Contributions();
        for (Passage sentence : reading.sentences()) {
            Sentiment.of(sentence.sentence()).ifPresent(score -> tone.add(sentence, score));
        }
        return tone.isEmpty() ? List.of() : List.of(reading.observation(NAME, "", tone, tone.sentences()));
    }
}

package dev.parallax.measure;

import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;

/** What the peace index is made of. */
final class PeaceShare implements Measure {

    private static final String NAME = "peace_share";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "What the sentences look at: solution, process, people, victory, violence or elite",
                "mean over articles of the sentences of the voice with a word of the family / the same summed over the six families; peace is the sum of the first three shares minus the sum of the others",
                "share of indicator sentences",
                "article_mean",
                1,
                0.0,
                1.0,
                Lexicons.PEACE.source(),
                3,
                "As peace",
                Peace.FAILURE);
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        Indicators indicators = Indicators.of(reading);
        if (indicators.sentences() == 0) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        indicators.families().forEach((family, sentences) -> {
            Contributions share = new Contributions();
            sentences.forEach(sentence -> share.add(sentence, 1));
            observations.add(reading.observation(NAME, family.id(), share, indicators.sentences()));
        });
        return observations;
    }
}

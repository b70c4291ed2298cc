package dev.parallax.measure;

import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.List;

/** Whether the event is told as peace journalism (how it can end, who lives it) or as war journalism (who wins, with what arms). */
final class Peace implements Measure {

    static final String FAILURE =
            "A word counts where it is denied or asked (no truce), and in every sense; coverage of talks is full of elites and proposals whatever the outlet, so the level means nothing";

    private static final String NAME = "peace";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "Whether sentences look at solutions, processes and people (above 0) or at victory, violence and elites (below 0)",
                "mean over articles of (solution + process + people - victory - violence - elite) / (sum of the six), each the number of sentences of the voice with a word of it; articles without any have none",
                "-1 to 1",
                "article_mean",
                1,
                -1.0,
                1.0,
                Lexicons.PEACE.source(),
                3,
                "Fair for differences between outlets on the same events; read the six shares (peace_share) beside it",
                FAILURE);
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        Indicators indicators = Indicators.of(reading);
        return indicators.sentences() == 0
                ? List.of()
                : List.of(reading.observation(NAME, "", indicators.index(), indicators.sentences()));
    }
}

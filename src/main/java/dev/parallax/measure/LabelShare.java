package dev.parallax.measure;

import dev.parallax.codebook.Concept;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of the competing names of a thing an outlet uses. */
final class LabelShare implements Measure {

    private static final String NAME = "label";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "Which of the competing names of a thing is used (war, invasion, special military operation)",
                "sum of uses of the label / sum of uses of all labels of its concept, both in the voice; where names overlap the longer one counts",
                "share of the concept's labels",
                "pooled",
                1,
                0.0,
                1.0,
                "Naming as framing (Entman 1993), by dictionary",
                3,
                "High for names that mean nothing else, such as 'special military operation'; fair for common words (war, conflict)",
                "A common word may name something else (a trade war, a conflict of interest); mixed quotation ('so-called') is told only by quotation marks; an article with many uses weighs more");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Concept concept : reading.codebook().concepts()) {
            Map<String, Contributions> uses = new LinkedHashMap<>();
            for (Concept.Label label : concept.labels()) {
                String subject = Reader.subject(concept, label);
                uses.put(subject, Contributions.of(reading.label(subject)));
            }
            double all =
                    uses.values().stream().mapToDouble(Contributions::total).sum();
            if (all > 0) {
                uses.forEach((subject, use) -> observations.add(reading.observation(NAME, subject, use, all)));
            }
        }
        return observations;
    }
}

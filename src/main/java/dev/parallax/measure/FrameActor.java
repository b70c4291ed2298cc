package dev.parallax.measure;

import static java.util.stream.Collectors.toSet;

import dev.parallax.codebook.Actor;
import dev.parallax.codebook.Frame;
import dev.parallax.model.MeasureCard;
import dev.parallax.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom a frame is tied to: how much more often it stands in sentences with an actor than in the other sentences of the same article.
 *
 * <p>In an article with n sentences, n1 of them with the actor and m with the frame, of which a have both, the frame would meet the actor
 * m n1 / n times if they had nothing to do with each other. The Mantel-Haenszel risk difference adds up a - m n1 / n over articles and
 * divides by the sum of n1 (n - n1) / n, so that it is a ratio of sums like every pooled measure, and that grim articles about an actor do
 * not tie the actor to grimness by themselves. A log odds ratio pooled over articles would do so, and is no ratio of sums.
 *
 * <p>An article with both kinds of sentences and without the frame adds 0 above and n1 (n - n1) / n below: there, too, the frame could have met the
 * actor. Were it left out, an outlet that bunches a frame into few articles would seem to tie it more strongly than one that spreads it. So an article
 * has a row for each frame and each actor that it names, at most.
 */
final class FrameActor implements Measure {

    private static final String NAME = "frame_actor";

    @Override
    public MeasureCard card() {
        return new MeasureCard(
                NAME,
                "How much more often the frame stands in sentences with the actor than in other sentences of the same article",
                "sum of (a - m * n1 / n) / sum of (n1 * (n - n1) / n), over articles with both kinds of sentences in the voice: n sentences, n1 with the actor, m with the frame, a with both",
                "difference of shares of sentences",
                "pooled",
                1,
                -1.0,
                1.0,
                "Mantel-Haenszel risk difference, each article a stratum (Greenland & Robins 1985)",
                4,
                "As good as the frame's phrases and the actor's names; the sentence is a rough context, so read the evidence",
                "Sentences that mean the actor by a pronoun count as without it; an actor named in the frame's own phrases (NATO expansion) is tied to it by definition");
    }

    @Override
    public List<Observation> observe(VoiceReading reading) {
        int sentences = reading.sentences().size();
        List<Observation> observations = new ArrayList<>();
        for (Actor actor : reading.codebook().actors()) {
            Set<Integer> with = reading.actor(actor.id()).stream()
                    .filter(reading::inSentence)
                    .map(mention -> mention.passage().position())
                    .collect(toSet());
            if (!with.isEmpty() && with.size() < sentences) {
                observe(reading, actor, with, sentences, observations);
            }
        }
        return observations;
    }

    private static void observe(
            VoiceReading reading, Actor actor, Set<Integer> with, double n, List<Observation> observations) {
        for (Frame frame : reading.codebook().frames()) {
            List<Sighting> phrases = reading.frame(frame.id());
            Contributions both = Contributions.of(phrases.stream()
                    .filter(phrase -> with.contains(phrase.passage().position()))
                    .toList());
            double chance = Contributions.of(phrases).sentences() * with.size() / n;
            observations.add(reading.observation(
                    NAME,
                    frame.id() + ":" + actor.id(),
                    both.sentences() - chance,
                    with.size() * (n - with.size()) / n,
                    both.strongest()));
        }
    }
}

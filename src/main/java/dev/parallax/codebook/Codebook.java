package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;

/**
 * What the researcher is looking for.
 *
 * @param study short name of the study; the out folder belongs to it
 * @param title title for readers
 * @param topic which articles are about the event
 * @param actors who acts
 * @param frames how it is told
 * @param concepts what is named differently
 * @param furniture lines of pages that are always or never cut out of articles
 */
public record Codebook(
        String study,
        String title,
        Topic topic,
        List<Actor> actors,
        List<Frame> frames,
        List<Concept> concepts,
        FurnitureLines furniture)
        implements Serializable {

    /** A codebook that says nothing of page furniture. */
    public Codebook(
            String study, String title, Topic topic, List<Actor> actors, List<Frame> frames, List<Concept> concepts) {
        this(study, title, topic, actors, frames, concepts, FurnitureLines.none());
    }
}

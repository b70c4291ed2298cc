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
 */
public record Codebook(
        String study, String title, Topic topic, List<Actor> actors, List<Frame> frames, List<Concept> concepts)
        implements Serializable {}

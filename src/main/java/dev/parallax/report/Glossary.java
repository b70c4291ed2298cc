package dev.parallax.report;

import dev.parallax.codebook.Codebook;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the codebook says of its short names, for readers.
 *
 * @param title title of the study; null if unknown
 * @param actors by id
 * @param frames by id
 * @param concepts description by id
 */
public record Glossary(
        String title, Map<String, Actor> actors, Map<String, Frame> frames, Map<String, String> concepts) {

    /** An actor's name, kind and side; the side null if the actor stands for nobody. */
    public record Actor(String name, String kind, String side) {}

    /** What a frame says, and the paper or idea that it comes from. */
    public record Frame(String description, String source) {}

    /** Nothing known: readers see the short names. */
    public static Glossary none() {
        return new Glossary(null, Map.of(), Map.of(), Map.of());
    }

    /** What a codebook says. */
    public static Glossary of(Codebook codebook) {
        Map<String, Actor> actors = new TreeMap<>();
        codebook.actors().forEach(a -> actors.put(a.id(), new Actor(a.name(), a.kind(), a.side())));
        Map<String, Frame> frames = new TreeMap<>();
        codebook.frames().forEach(f -> frames.put(f.id(), new Frame(f.description(), f.source())));
        Map<String, String> concepts = new TreeMap<>();
        codebook.concepts().forEach(c -> concepts.put(c.id(), c.description()));
        return new Glossary(codebook.title(), actors, frames, concepts);
    }
}

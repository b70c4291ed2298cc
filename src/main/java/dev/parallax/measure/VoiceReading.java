package dev.parallax.measure;

import dev.parallax.codebook.Codebook;
import dev.parallax.codebook.Lexicon;
import dev.parallax.model.Excerpt;
import dev.parallax.model.Observation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What counts of an article in one voice, picked out once for all measures. An article without words in the voice has an empty one. */
final class VoiceReading {

    private final Reading reading;
    private final Voice voice;
    private final long words;
    private final List<Passage> sentences;
    private final Map<String, List<Sighting>> actors;
    private final Map<String, List<Sighting>> frames;
    private final Map<String, List<Sighting>> labels;
    private final Map<String, List<Sighting>> lexicons;
    private final Map<String, List<Role>> roles;
    private final List<Said> said;

    VoiceReading(Reading reading, Voice voice, List<Said> said) {
        this.reading = reading;
        this.voice = voice;
        this.words = words(reading.passages());
        this.sentences = reading.passages().stream()
                .filter(passage -> voice.covers(passage.voice()))
                .toList();
        this.actors = only(reading.actors(), this::inWords);
        this.frames = only(reading.frames(), this::inSentence);
        this.labels = only(reading.labels(), this::inWords);
        this.lexicons = only(reading.lexicons(), this::inWords);
        this.roles = only(reading.roles(), role -> inWords(role.mention()));
        this.said = said.stream().filter(one -> voice.covers(one.voice())).toList();
    }

    /** What was looked for. */
    Codebook codebook() {
        return reading.codebook();
    }

    /** How many words of the article are of the voice. */
    long words() {
        return words;
    }

    /** How many words of some sentences are of the voice. */
    long words(List<Passage> passages) {
        return passages.stream().mapToLong(passage -> passage.words(voice)).sum();
    }

    /** Sentences whose own voice it is. */
    List<Passage> sentences() {
        return sentences;
    }

    /** The first sentences of the body, of whatever voice; empty if they cannot be known. */
    List<Passage> lead() {
        return reading.lead();
    }

    /** Mentions of an actor in words of the voice. */
    List<Sighting> actor(String id) {
        return actors.getOrDefault(id, List.of());
    }

    /** Phrases of a frame in sentences of the voice. */
    List<Sighting> frame(String id) {
        return frames.getOrDefault(id, List.of());
    }

    /** Uses of a label in words of the voice. */
    List<Sighting> label(String id) {
        return labels.getOrDefault(id, List.of());
    }

    /** Words of a family in words of the voice. */
    List<Sighting> family(Lexicon lexicon, Lexicon.Family family) {
        return lexicons.getOrDefault(Reader.subject(lexicon, family), List.of());
    }

    /** What an actor does and what is done to it, where it is mentioned in words of the voice. */
    List<Role> roles(String actor) {
        return roles.getOrDefault(actor, List.of());
    }

    /** Statements that have words, in text order. */
    List<Said> said() {
        return said;
    }

    /** Whether a sighting stands in a sentence of the voice, too: a phrase in scare quotes is not of the voice of the sentence around it. */
    boolean inSentence(Sighting sighting) {
        return inWords(sighting) && voice.covers(sighting.passage().voice());
    }

    /** A row for a share or rate: what sentences contribute, out of how much. */
    Observation observation(String measure, String subject, Contributions contributions, double denominator) {
        return observation(measure, subject, contributions.total(), denominator, contributions.strongest());
    }

    /** A row for whether something is so; only where it is have its sentences a part in it. */
    Observation whether(String measure, String subject, boolean so, Contributions sentences) {
        return observation(measure, subject, so ? 1 : 0, 1, so ? sentences.strongest() : List.of());
    }

    /** A row of the article in the voice. */
    Observation observation(
            String measure, String subject, double numerator, double denominator, List<Excerpt> excerpts) {
        return new Observation(
                reading.article(),
                measure,
                subject,
                voice.id(),
                FixedPoint.round(numerator),
                FixedPoint.round(denominator),
                excerpts);
    }

    private boolean inWords(Sighting sighting) {
        return voice.covers(sighting.voice());
    }

    private static <T> Map<String, List<T>> only(Map<String, List<T>> bySubject, Predicate<T> counts) {
        Map<String, List<T>> kept = new HashMap<>();
        bySubject.forEach((subject, found) ->
                kept.put(subject, found.stream().filter(counts).toList()));
        return kept;
    }
}

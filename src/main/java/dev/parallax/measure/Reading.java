package dev.parallax.measure;

import dev.parallax.codebook.Codebook;
import dev.parallax.codebook.Lexicon;
import dev.parallax.measure.statement.Rule;
import dev.parallax.model.Excerpt;
import dev.parallax.model.Observation;
import dev.parallax.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An article, read once for all measures.
 *
 * @param article its id
 * @param codebook what was looked for
 * @param passages its sentences, the title's first
 * @param actors where each actor is mentioned, by actor id, in text order
 * @param frames where a phrase of each frame stands, by frame id, in text order
 * @param labels where each label is used, by {@code concept:label}, in text order
 * @param lexicons where words of each family of the built-in lexicons stand, by {@code lexicon:family}, in text order
 * @param roles what each actor does and what is done to it, by actor id, in text order
 * @param statements who says what, the title's first, in text order
 */
record Reading(
        String article,
        Codebook codebook,
        List<Passage> passages,
        Map<String, List<Sighting>> actors,
        Map<String, List<Sighting>> frames,
        Map<String, List<Sighting>> labels,
        Map<String, List<Sighting>> lexicons,
        Map<String, List<Role>> roles,
        List<Statement> statements) {

    /** Voices in which the article has words: one without a title has no headline, one without quotations no quoted. */
    List<Voice> voices() {
        return Arrays.stream(Voice.values()).filter(voice -> words(voice) > 0).toList();
    }

    /** How many words stand in a voice. */
    long words(Voice voice) {
        return passages.stream().mapToLong(passage -> passage.words(voice)).sum();
    }

    /** Sentences whose own voice counts in a voice. */
    List<Passage> passages(Voice voice) {
        return passages.stream()
                .filter(passage -> voice.covers(passage.voice()))
                .toList();
    }

    /** Sentences of the first paragraph of the body. */
    List<Passage> lead() {
        List<Passage> body = passages.stream().filter(p -> !p.inTitle()).toList();
        return body.stream()
                .filter(p -> p.sentence().paragraph() == body.get(0).sentence().paragraph())
                .toList();
    }

    /** Mentions of an actor in words of a voice. */
    List<Sighting> actor(String id, Voice voice) {
        return in(voice, actors.get(id));
    }

    /** Mentions of an actor in sentences of a voice. */
    List<Sighting> actorInSentences(String id, Voice voice) {
        return inSentences(voice, actors.get(id));
    }

    /** Uses of a label in words of a voice. */
    List<Sighting> label(String id, Voice voice) {
        return in(voice, labels.get(id));
    }

    /** Phrases of a frame in sentences of a voice. */
    List<Sighting> frame(String id, Voice voice) {
        return inSentences(voice, frames.get(id));
    }

    /** Words of a family in words of a voice. */
    List<Sighting> words(Lexicon lexicon, Lexicon.Family family, Voice voice) {
        return in(voice, lexicons.get(Reader.subject(lexicon, family)));
    }

    /** Words of a family in sentences of a voice. */
    List<Sighting> indicators(Lexicon lexicon, Lexicon.Family family, Voice voice) {
        return inSentences(voice, lexicons.get(Reader.subject(lexicon, family)));
    }

    /** What an actor does and what is done to it, where it is mentioned in words of a voice. */
    List<Role> roles(String actor, Voice voice) {
        return roles.getOrDefault(actor, List.of()).stream()
                .filter(role -> voice.covers(role.mention().voice()))
                .toList();
    }

    /** Statements that have words, in text order, by voice; only voices in which something is said. */
    Map<Voice, List<Statement>> statementsByVoice() {
        Map<Voice, List<Statement>> byVoice = new EnumMap<>(Voice.class);
        for (Statement statement : statements) {
            if (statement.words() > 0) {
                byVoice.computeIfAbsent(voice(statement), any -> new ArrayList<>())
                        .add(statement);
                byVoice.computeIfAbsent(Voice.ALL, any -> new ArrayList<>()).add(statement);
            }
        }
        return byVoice;
    }

    /** Of these, those whose words are given, and not only what they were about. */
    Map<Voice, List<Statement>> wordedByVoice() {
        Map<Voice, List<Statement>> byVoice = statementsByVoice();
        byVoice.replaceAll((voice, all) -> all.stream()
                .filter(statement -> Rule.of(statement.rule()).wording())
                .toList());
        return byVoice;
    }

    private static Voice voice(Statement statement) {
        return statement.part().equals(Passage.TITLE) ? Voice.HEADLINE : Voice.of(statement.voice());
    }

    /** The sentence in which a statement that has words begins. */
    Passage passage(Statement statement) {
        return passages.stream()
                .filter(passage -> passage.part().equals(statement.part())
                        && passage.sentence().end() > statement.contentBegin())
                .findFirst()
                .orElseThrow();
    }

    /** A phrase in scare quotes is not of the voice of the sentence around it. */
    private static List<Sighting> inSentences(Voice voice, List<Sighting> found) {
        return in(voice, found).stream()
                .filter(sighting -> voice.covers(sighting.passage().voice()))
                .toList();
    }

    private static List<Sighting> in(Voice voice, List<Sighting> found) {
        return found == null
                ? List.of()
                : found.stream()
                        .filter(sighting -> voice.covers(sighting.voice()))
                        .toList();
    }

    /** A row of this article. */
    Observation observation(
            String measure, String subject, Voice voice, double numerator, double denominator, List<Excerpt> excerpts) {
        return new Observation(
                article,
                measure,
                subject,
                voice.id(),
                FixedPoint.round(numerator),
                FixedPoint.round(denominator),
                excerpts);
    }
}

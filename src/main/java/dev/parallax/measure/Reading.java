package dev.parallax.measure;

import dev.parallax.codebook.Codebook;
import dev.parallax.model.Statement;
import java.util.Arrays;
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

    /** What counts in each voice. */
    List<VoiceReading> voices() {
        List<Said> said = said();
        return Arrays.stream(Voice.values())
                .map(voice -> new VoiceReading(this, voice, said))
                .toList();
    }

    /** The first sentences of the body; empty if they cannot be told from captions and headings, see {@link Lead}. */
    List<Passage> lead() {
        return Lead.of(passages.stream().filter(p -> !p.inTitle()).toList());
    }

    /** Statements that have words, each with the sentence in which it begins. */
    private List<Said> said() {
        return statements.stream()
                .filter(statement -> statement.words() > 0)
                .map(statement -> new Said(statement, passage(statement)))
                .toList();
    }

    private Passage passage(Statement statement) {
        return passages.stream()
                .filter(passage -> passage.part().equals(statement.part())
                        && passage.sentence().end() > statement.contentBegin())
                .findFirst()
                .orElseThrow();
    }
}

package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.measure.statement.Attribution;
import dev.parallax.measure.statement.Role;
import dev.parallax.measure.statement.Span;
import dev.parallax.measure.statement.Speaker;
import dev.parallax.model.Statement;
import dev.parallax.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Statements of one part of an article, as rows.
 *
 * @param part title or body
 * @param words where the words of the part begin
 * @param quoted code points inside quotation marks
 * @param mentions of actors, in the part
 * @param actors by id
 */
record Speech(String part, BitSet words, BitSet quoted, List<Sighting> mentions, Map<String, Actor> actors) {

    static Speech of(
            String part, List<Passage> passages, BitSet quoted, List<Sighting> mentions, Map<String, Actor> actors) {
        BitSet words = new BitSet();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.words().size(); i++) {
                if (passage.words().get(i).counted()) {
                    words.set(passage.sentence().tokens().get(i).begin());
                }
            }
        }
        List<Sighting> here = mentions.stream()
                .filter(mention -> mention.passage().part().equals(part))
                .toList();
        return new Speech(part, words, quoted, here, actors);
    }

    Statement row(String article, Attribution said) {
        Speaker speaker = said.speaker();
        Actor actor = actor(speaker);
        BitSet content = new BitSet();
        said.content().forEach(span -> content.set(span.begin(), span.end()));
        content.and(words);
        int count = content.cardinality();
        content.and(quoted);
        return new Statement(
                article,
                part,
                (said.direct() ? Voice.QUOTED : Voice.INDIRECT).id(),
                said.begin(),
                said.end(),
                count,
                content.cardinality(),
                begin(said.cue()),
                end(said.cue()),
                said.lemma(),
                said.verbClass(),
                begin(speaker.span()),
                end(speaker.span()),
                speaker.name(),
                actor == null ? null : actor.id(),
                actor == null ? null : actor.side(),
                speaker.role().id(),
                said.rule().id());
    }

    /** The actor whose name stands for the speaker; those who only live somewhere do not speak for the place. */
    private Actor actor(Speaker speaker) {
        if (speaker.referent() == null || speaker.role() == Role.DOCUMENT) {
            return null;
        }
        return mentions.stream()
                .filter(mention -> span(mention).overlaps(speaker.referent()))
                .reduce((earlier, later) -> later)
                .map(mention -> actors.get(mention.subject()))
                .orElse(null);
    }

    private static Span span(Sighting mention) {
        List<Token> tokens = mention.passage().sentence().tokens();
        return new Span(
                tokens.get(mention.first()).begin(),
                tokens.get(mention.last() - 1).end());
    }

    private static Integer begin(Span span) {
        return span == null ? null : span.begin();
    }

    private static Integer end(Span span) {
        return span == null ? null : span.end();
    }
}

package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.measure.statement.Attribution;
import dev.parallax.measure.statement.Role;
import dev.parallax.measure.statement.Rule;
import dev.parallax.measure.statement.Span;
import dev.parallax.measure.statement.Speaker;
import dev.parallax.model.Statement;
import dev.parallax.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Statements of one part of an article, as rows.
 *
 * @param part title, title_2, ... or body
 * @param words where the words of the part begin
 * @param quoted code points inside quotation marks
 * @param mentions of actors, in the part
 * @param actors by id
 * @param names actors by their names, in lower case, for speakers whom only the label of an utterance names
 */
record Speech(
        String part,
        BitSet words,
        BitSet quoted,
        List<Sighting> mentions,
        Map<String, Actor> actors,
        Map<String, Actor> names) {

    /** @param passages of the part, and maybe of others */
    static Speech of(
            String part,
            List<Passage> passages,
            BitSet quoted,
            List<Sighting> mentions,
            Map<String, Actor> actors,
            Map<String, Actor> names) {
        BitSet words = new BitSet();
        for (Passage passage : passages) {
            boolean here = passage.part().equals(part);
            for (int i = 0; here && i < passage.words().size(); i++) {
                if (passage.words().get(i).counted()) {
                    words.set(passage.sentence().tokens().get(i).begin());
                }
            }
        }
        List<Sighting> here = mentions.stream()
                .filter(mention -> mention.passage().part().equals(part))
                .toList();
        return new Speech(part, words, quoted, here, actors, names);
    }

    Statement row(String article, Attribution said) {
        Speaker speaker = said.speaker();
        Actor actor = said.rule() == Rule.SEGMENT ? labelled(speaker) : actor(speaker);
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

    /** The actor whom the text around the utterance names; else the one who has the name of the label, with or without middle names. */
    private Actor labelled(Speaker speaker) {
        Actor named = actor(speaker);
        if (named != null || speaker.name() == null) {
            return named;
        }
        String name = speaker.name().toLowerCase(Locale.ROOT);
        return names.getOrDefault(name, names.get(name.replaceFirst(" .* ", " ")));
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

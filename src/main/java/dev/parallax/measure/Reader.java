package dev.parallax.measure;

import static java.util.stream.Collectors.groupingBy;

import dev.parallax.codebook.Codebook;
import dev.parallax.codebook.Concept;
import dev.parallax.codebook.Lexicon;
import dev.parallax.model.Annotation;
import dev.parallax.model.Quote;
import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Reads annotated articles by a codebook. Building one compiles the codebook; reading is then near linear in the text. */
final class Reader {

    private final Codebook codebook;
    private final ActorFinder actors;
    private final PhraseIndex frames = new PhraseIndex();
    private final PhraseIndex labels = new PhraseIndex();
    private final PhraseIndex lexicons = new PhraseIndex();

    Reader(Codebook codebook) {
        this.codebook = codebook;
        this.actors = new ActorFinder(codebook.actors());
        codebook.frames().forEach(frame -> frames.add(frame.id(), frame.id(), frame.patterns()));
        for (Concept concept : codebook.concepts()) {
            concept.labels().forEach(label -> labels.add(concept.id(), subject(concept, label), label.patterns()));
        }
        for (Lexicon lexicon : Lexicons.ALL) {
            lexicon.families()
                    .forEach(family -> lexicons.add(lexicon.id(), subject(lexicon, family), family.patterns()));
        }
    }

    /** Subject of a label in the tables. */
    static String subject(Concept concept, Concept.Label label) {
        return concept.id() + ":" + label.id();
    }

    /** Key of a family of a lexicon in a reading. */
    static String subject(Lexicon lexicon, Lexicon.Family family) {
        return lexicon.id() + ":" + family.id();
    }

    Reading read(AnnotatedArticle article) {
        List<Passage> headline = article.headline() == null
                ? List.of()
                : passages(Passage.TITLE, article.title(), article.headline(), 0);
        List<Passage> body = passages(Passage.BODY, article.body(), article.text(), headline.size());
        List<Passage> all = new ArrayList<>(headline);
        all.addAll(body);
        Map<String, List<Sighting>> mentions = bySubject(actors.find(headline, body));
        return new Reading(
                article.id(),
                codebook,
                all,
                mentions,
                bySubject(find(frames, all)),
                bySubject(find(labels, all)),
                bySubject(find(lexicons, all)),
                Role.of(mentions));
    }

    private static List<Sighting> find(PhraseIndex phrases, List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> phrases.find(passage).stream())
                .toList();
    }

    private static Map<String, List<Sighting>> bySubject(List<Sighting> sightings) {
        return sightings.stream().collect(groupingBy(Sighting::subject));
    }

    private static List<Passage> passages(String part, String text, Annotation annotation, int from) {
        CodePoints points = new CodePoints(text);
        BitSet quoted = quoted(annotation);
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            List<Word> words = sentence.tokens().stream()
                    .map(token -> word(token, points, voice(part, token, quoted)))
                    .toList();
            if (words.stream().anyMatch(Word::counted)) {
                passages.add(new Passage(from + passages.size(), part, sentence, words, voice(part, words)));
            }
        }
        return passages;
    }

    private static BitSet quoted(Annotation annotation) {
        BitSet quoted = new BitSet(annotation.characters());
        for (Quote quote : annotation.quotes()) {
            quoted.set(quote.begin(), quote.end());
        }
        return quoted;
    }

    private static Word word(Token token, CodePoints points, Voice voice) {
        return Word.of(points.slice(token.begin(), token.end()), token.lemma(), token.entity(), voice);
    }

    /** A token is quoted if it lies within a quotation from end to end. */
    private static Voice voice(String part, Token token, BitSet quoted) {
        if (part.equals(Passage.TITLE)) {
            return Voice.HEADLINE;
        }
        return quoted.nextClearBit(token.begin()) >= token.end() ? Voice.QUOTED : Voice.AUTHOR;
    }

    private static Voice voice(String part, List<Word> words) {
        if (part.equals(Passage.TITLE)) {
            return Voice.HEADLINE;
        }
        long counted = words.stream().filter(Word::counted).count();
        long quoted = words.stream()
                .filter(word -> word.counted() && word.voice() == Voice.QUOTED)
                .count();
        return 2 * quoted > counted ? Voice.QUOTED : Voice.AUTHOR;
    }
}

package dev.parallax.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.parallax.codebook.Actor;
import dev.parallax.codebook.Codebook;
import dev.parallax.codebook.Concept;
import dev.parallax.codebook.Frame;
import dev.parallax.codebook.Lexicon;
import dev.parallax.measure.statement.Attribution;
import dev.parallax.measure.statement.Cast;
import dev.parallax.measure.statement.Part;
import dev.parallax.measure.statement.Statements;
import dev.parallax.measure.statement.Tree;
import dev.parallax.model.Annotation;
import dev.parallax.model.Sentence;
import dev.parallax.model.Statement;
import dev.parallax.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads annotated articles by a codebook. Building one compiles the codebook; reading is then near linear in the text. */
final class Reader {

    private final Codebook codebook;
    private final Map<String, Actor> byId;
    private final Map<String, Actor> byName = new HashMap<>();
    private final ActorFinder actors;
    private final PhraseIndex frames = new PhraseIndex();
    private final TokensRegex expressions = new TokensRegex();
    private final PhraseIndex labels = new PhraseIndex();
    private final PhraseIndex lexicons = new PhraseIndex();

    Reader(Codebook codebook) {
        this.codebook = codebook;
        this.byId = codebook.actors().stream().collect(toMap(Actor::id, actor -> actor));
        codebook.actors().forEach(actor -> Stream.of(List.of(actor.name()), actor.aliases(), actor.metonyms())
                .flatMap(List::stream)
                .forEach(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), actor)));
        this.actors = new ActorFinder(codebook.actors());
        for (Frame frame : codebook.frames()) {
            frames.add(frame.id(), frame.id(), frame.patterns());
            expressions.add(frame.id(), frame.tokensRegex());
        }
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
        Segments segments = Segments.of(article.body(), article.text().sentences(), article.segments());
        Part text = part(article.body(), article.text(), segments);
        Map<String, Part> titles = titles(article);
        Cast cast = new Cast(text, List.copyOf(titles.values()));
        List<Attribution> said = Statements.of(text, cast).stream()
                .filter(one -> !segments.uncounted().get(one.begin()))
                .toList();
        List<Passage> headline = headline(titles);
        List<Passage> body = passages(Passage.BODY, text, said, segments, headline.size());
        List<Passage> all = Stream.concat(headline.stream(), body.stream()).toList();
        List<Sighting> mentions = actors.find(headline, body);
        List<Statement> statements = new ArrayList<>();
        titles.forEach((part, title) -> {
            Speech speech = Speech.of(part, headline, title.quoted(), mentions, byId, byName);
            Statements.of(title, cast).forEach(one -> statements.add(speech.row(article.id(), one)));
        });
        Speech inBody = Speech.of(Passage.BODY, body, text.quoted(), mentions, byId, byName);
        said.forEach(one -> statements.add(inBody.row(article.id(), one)));
        Map<String, List<Sighting>> byActor = bySubject(mentions, segments);
        Map<String, List<Sighting>> byFamily = bySubject(find(lexicons, all), segments);
        return new Reading(
                article.id(),
                codebook,
                all,
                byActor,
                bySubject(frames(all), segments),
                bySubject(find(labels, all), segments),
                byFamily,
                Role.of(byActor, new PowerVerbs(byFamily)),
                statements);
    }

    /** All titles, by the part that each is, in order. */
    private static Map<String, Part> titles(AnnotatedArticle article) {
        Map<String, Part> titles = new LinkedHashMap<>();
        for (AnnotatedArticle.Headline headline : article.headlines()) {
            titles.put(
                    Passage.title(headline.position()), part(headline.title(), headline.annotation(), Segments.NONE));
        }
        return titles;
    }

    private static List<Passage> headline(Map<String, Part> titles) {
        List<Passage> headline = new ArrayList<>();
        titles.forEach(
                (part, title) -> headline.addAll(passages(part, title, List.of(), Segments.NONE, headline.size())));
        return headline;
    }

    private static Part part(String text, Annotation annotation, Segments segments) {
        CodePoints points = new CodePoints(text);
        List<Tree> trees = annotation.sentences().stream()
                .map(sentence -> new Tree(sentence, surfaces(sentence, points)))
                .toList();
        return new Part(trees, annotation.quotes(), segments.utterances());
    }

    private static List<String> surfaces(Sentence sentence, CodePoints points) {
        return sentence.tokens().stream()
                .map(token -> points.slice(token.begin(), token.end()))
                .toList();
    }

    private static List<Sighting> find(PhraseIndex phrases, List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> phrases.find(passage).stream())
                .toList();
    }

    /** Words that a phrase of the frame has matched count once, whatever its expressions match. */
    private List<Sighting> frames(List<Passage> passages) {
        List<Sighting> found = new ArrayList<>(find(frames, passages));
        passages.stream().flatMap(passage -> expressions.find(passage).stream()).forEach(match -> {
            if (found.stream().noneMatch(match::overlaps)) {
                found.add(match);
            }
        });
        return found;
    }

    private static Map<String, List<Sighting>> bySubject(List<Sighting> sightings, Segments segments) {
        return sightings.stream().filter(segments::counts).collect(groupingBy(Sighting::subject));
    }

    private static List<Passage> passages(String part, Part read, List<Attribution> said, Segments segments, int from) {
        BitSet quoted = read.quoted();
        quoted.or(segments.uncounted()); // They are nobody's words, least of all the author's.
        BitSet reported = new BitSet();
        said.stream()
                .filter(one -> one.rule().wording())
                .flatMap(one -> one.content().stream())
                .forEach(span -> reported.set(span.begin(), span.end()));
        List<Passage> passages = new ArrayList<>();
        for (Tree tree : read.trees()) {
            List<Word> words = new ArrayList<>();
            for (Token token : tree.sentence().tokens()) {
                String surface = tree.word(words.size());
                Word word = Word.of(surface, token.lemma(), token.entity(), voice(part, token, quoted, reported));
                words.add(segments.uncounted().get(token.begin()) ? word.uncounted() : word);
            }
            if (words.stream().anyMatch(Word::counted)) {
                int position = from + passages.size();
                passages.add(new Passage(position, part, tree, words, voice(part, words)));
            }
        }
        return passages;
    }

    /** A token is quoted, or else reported, if it lies within such words from end to end. */
    private static Voice voice(String part, Token token, BitSet quoted, BitSet reported) {
        if (!part.equals(Passage.BODY)) {
            return Voice.HEADLINE;
        }
        if (quoted.nextClearBit(token.begin()) >= token.end()) {
            return Voice.QUOTED;
        }
        return reported.nextClearBit(token.begin()) >= token.end() ? Voice.INDIRECT : Voice.AUTHOR;
    }

    private static Voice voice(String part, List<Word> words) {
        if (!part.equals(Passage.BODY)) {
            return Voice.HEADLINE;
        }
        Voice most = Voice.AUTHOR;
        for (Voice voice : List.of(Voice.INDIRECT, Voice.QUOTED)) {
            most = count(words, voice) > count(words, most) ? voice : most;
        }
        return most;
    }

    private static long count(List<Word> words, Voice voice) {
        return words.stream()
                .filter(word -> word.counted() && word.voice() == voice)
                .count();
    }
}

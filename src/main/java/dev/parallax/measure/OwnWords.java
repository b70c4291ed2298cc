package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.codebook.Outlets;
import dev.parallax.model.Line;
import dev.parallax.model.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The outlet's own words of an article as lemmas: the headlines, and the body outside of quotation marks and segments. Names of outlets and agencies are
 * left out, or every outlet's most distinctive word would be its name; bylines have been cut from the body before.
 */
final class OwnWords {

    /** Stands where something was left out, so that words around it are not taken for neighbours. */
    private static final String GAP = "";

    private final ActorFinder outlets;

    /** @param outlets whose names and aliases are left out */
    OwnWords(Outlets outlets) {
        Stream<Actor> named = outlets.outlets().stream().map(outlet -> named(outlet.name(), outlet.aliases()));
        Stream<Actor> agencies = outlets.agencies().stream().map(agency -> named(agency.name(), agency.aliases()));
        this.outlets = new ActorFinder(Stream.concat(named, agencies).toList());
    }

    private static Actor named(String name, List<String> aliases) {
        List<String> names = Stream.concat(Stream.of(name), aliases.stream())
                .flatMap(full -> Stream.of(full, full.replaceFirst("^The ", "")))
                .distinct()
                .toList();
        return new Actor(name, name, "organisation", null, names, List.of(), Set.of());
    }

    Wording of(Reading reading) {
        Map<Integer, BitSet> names = names(reading.passages());
        List<Line> lines = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            List<String> lemmas = lemmas(passage, names.getOrDefault(passage.position(), new BitSet()));
            if (!lemmas.isEmpty()) {
                lines.add(new Line(
                        passage.part(),
                        passage.sentence().begin(),
                        passage.sentence().end(),
                        lemmas));
            }
        }
        return new Wording(reading.article(), lines);
    }

    private Map<Integer, BitSet> names(List<Passage> passages) {
        List<Passage> headline = passages.stream().filter(Passage::inTitle).toList();
        List<Passage> body = passages.stream().filter(p -> !p.inTitle()).toList();
        Map<Integer, BitSet> names = new HashMap<>();
        for (Sighting name : outlets.find(headline, body)) {
            names.computeIfAbsent(name.passage().position(), k -> new BitSet()).set(name.first(), name.last());
        }
        return names;
    }

    private static List<String> lemmas(Passage passage, BitSet names) {
        List<String> lemmas = new ArrayList<>();
        boolean gap = false;
        for (int i = 0; i < passage.words().size(); i++) {
            Word word = passage.words().get(i);
            if (word.voice() == Voice.QUOTED || names.get(i) || !spelled(word)) {
                gap = !lemmas.isEmpty();
                continue;
            }
            if (gap) {
                lemmas.add(GAP);
                gap = false;
            }
            lemmas.add(word.lemma());
        }
        return lemmas;
    }

    private static boolean spelled(Word word) {
        return word.lemma().codePoints().anyMatch(Character::isLetter);
    }
}

package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds who is mentioned where. From left to right the longest name that passes its guard wins, and its tokens belong to that actor alone;
 * {@link Candidate} and {@link Bearers} say whom a surname means.
 *
 * <p>Headlines give the entity tagger little to go by: there an actor that the body mentions needs no guard. A headline all in capitals is
 * matched without regard to case; elsewhere case counts (US and us, Putin and putin).
 */
final class ActorFinder {

    private final NameTrie withCase;
    private final NameTrie withoutCase;

    ActorFinder(List<Actor> actors) {
        this.withCase = NameTrie.withCase(actors);
        this.withoutCase = NameTrie.withoutCase(actors);
    }

    /** All mentions, in text order, the headline's first. */
    List<Sighting> find(List<Passage> headline, List<Passage> body) {
        List<Candidate> inBody = candidates(body, withCase, Set.of());
        Bearers bearers = new Bearers(inBody);
        Set<String> known = mentions(inBody, bearers).map(Sighting::subject).collect(Collectors.toSet());
        List<Candidate> inHeadline = candidates(headline, inCapitals(headline) ? withoutCase : withCase, known);
        return Stream.concat(mentions(inHeadline, bearers), mentions(inBody, bearers))
                .toList();
    }

    private static Stream<Sighting> mentions(List<Candidate> candidates, Bearers bearers) {
        return candidates.stream().flatMap(candidate -> bearers.actor(candidate).map(candidate::of).stream());
    }

    private static boolean inCapitals(List<Passage> headline) {
        return headline.stream()
                .flatMap(passage -> passage.words().stream())
                .noneMatch(word -> word.surface().codePoints().anyMatch(Character::isLowerCase));
    }

    private static List<Candidate> candidates(List<Passage> passages, NameTrie names, Set<String> known) {
        List<Candidate> found = new ArrayList<>();
        for (Passage passage : passages) {
            List<List<String>> pieces = names.pieces(passage.words());
            int at = 0;
            while (at < pieces.size()) {
                Candidate candidate = longest(passage, names.runs(pieces, at), known);
                if (candidate != null) {
                    found.add(candidate);
                }
                at = candidate == null ? at + 1 : candidate.run().last();
            }
        }
        return found;
    }

    private static Candidate longest(Passage passage, List<NameTrie.Run> runs, Set<String> known) {
        for (NameTrie.Run run : runs) {
            List<Name> names = run.names().stream()
                    .filter(name -> known.contains(name.actor().id()) || name.guarded(passage, run.first(), run.last()))
                    .toList();
            if (!names.isEmpty()) {
                return Candidate.of(passage, run, names);
            }
        }
        return null;
    }
}

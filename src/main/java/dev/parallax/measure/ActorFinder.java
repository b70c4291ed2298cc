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
 * <p>The guard asks the entity tagger, which errs on short and foreign names. It is not asked where the article tells more: a person whom the
 * body names in full is that person again where a surname stands alone (not in "Kellogg Co"), and in the headline, which gives the tagger
 * little to go by, an actor that the body mentions is that actor. A headline all in capitals is matched without regard to case; elsewhere
 * case counts (US and us).
 */
final class ActorFinder {

    private final NameTrie withCase;
    private final NameTrie withoutCase;

    /** Whether a run of tokens may stand for an actor. */
    private interface Guard {
        boolean admits(Name name, Passage passage, NameTrie.Run run);
    }

    ActorFinder(List<Actor> actors) {
        this.withCase = NameTrie.withCase(actors);
        this.withoutCase = NameTrie.withoutCase(actors);
    }

    /** All mentions, in text order, the headline's first. */
    List<Sighting> find(List<Passage> headline, List<Passage> body) {
        Set<String> named = candidates(body, withCase, Name::guarded).stream()
                .flatMap(candidate -> candidate.person().stream())
                .map(Actor::id)
                .collect(Collectors.toSet());
        Guard inBody = (name, passage, run) -> name.guarded(passage, run)
                || named.contains(name.actor().id()) && Candidate.entityAround(passage, run) == null;
        List<Candidate> candidates = candidates(body, withCase, inBody);
        Bearers bearers = new Bearers(candidates);
        List<Sighting> mentions = mentions(candidates, bearers).toList();
        Set<String> known = mentions.stream().map(Sighting::subject).collect(Collectors.toSet());
        Guard inTitle = (name, passage, run) ->
                name.guarded(passage, run) || known.contains(name.actor().id());
        NameTrie names = inCapitals(headline) ? withoutCase : withCase;
        return Stream.concat(mentions(candidates(headline, names, inTitle), bearers), mentions.stream())
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

    private static List<Candidate> candidates(List<Passage> passages, NameTrie names, Guard guard) {
        List<Candidate> found = new ArrayList<>();
        for (Passage passage : passages) {
            List<List<String>> pieces = names.pieces(passage.words());
            int at = 0;
            while (at < pieces.size()) {
                Candidate candidate = longest(passage, names.runs(pieces, at), guard);
                if (candidate != null) {
                    found.add(candidate);
                }
                at = candidate == null ? at + 1 : candidate.run().last();
            }
        }
        return found;
    }

    private static Candidate longest(Passage passage, List<NameTrie.Run> runs, Guard guard) {
        for (NameTrie.Run run : runs) {
            List<Name> names = run.names().stream()
                    .filter(name -> guard.admits(name, passage, run))
                    .toList();
            if (!names.isEmpty()) {
                return Candidate.of(passage, run, names);
            }
        }
        return null;
    }
}

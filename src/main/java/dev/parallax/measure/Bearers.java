package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who bears which surname in one article. News gives a full name once and the surname after that, so:
 *
 * <ol>
 *   <li>a surname means the actor whose single name it is in the codebook, if the body has that actor's full name anywhere;
 *   <li>else it means who bore it first in the body: the surname alone the actor whose single name it is; a full name its bearer, be it an
 *       actor or a stranger, of whom the surname then gives no mention;
 *   <li>a surname that the body does not have (only the headline does) means the actor whose single name it is.
 * </ol>
 */
final class Bearers {

    private final Set<String> named = new HashSet<>();
    private final Map<String, Candidate> first = new HashMap<>();

    Bearers(List<Candidate> body) {
        for (Candidate candidate : body) {
            if (candidate.sure() != null) {
                named.add(candidate.sure().id());
            }
            boolean bears = candidate.open().isEmpty() || candidate.usual().isPresent();
            if (bears) {
                first.putIfAbsent(candidate.surname(), candidate);
            }
        }
    }

    /** The actor that a run of tokens mentions, if any. */
    Optional<Actor> actor(Candidate candidate) {
        if (candidate.sure() != null || candidate.open().isEmpty()) {
            return Optional.ofNullable(candidate.sure());
        }
        Optional<Actor> usual = candidate.usual();
        if (usual.filter(actor -> named.contains(actor.id())).isPresent()) {
            return usual;
        }
        Candidate bearer = first.get(candidate.surname());
        if (bearer == null || !bearer.open().isEmpty()) {
            return usual;
        }
        return candidate.open().stream()
                .map(Name::actor)
                .filter(actor ->
                        bearer.sure() != null && actor.id().equals(bearer.sure().id()))
                .findFirst();
    }
}

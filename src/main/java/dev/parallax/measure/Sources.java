package dev.parallax.measure;

import dev.parallax.codebook.Actor;
import dev.parallax.codebook.Codebook;
import dev.parallax.measure.statement.Role;
import dev.parallax.model.Observation;
import dev.parallax.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Shares of those who speak, by actor, side and role, however they are counted. */
final class Sources {

    static final String SOURCE =
            "Who is quoted, and how much: Asr et al. 2021, The Gender Gap Tracker; who may speak as framing: Entman 1993";

    static final String TRUST =
            "High for quotations and for speakers whom the article names; fair for reported statements; docs/validity.md has the figures";

    static final String FAILURE =
            "Speakers who are only 'they' or 'it' are unknown; an actor whom the codebook does not know counts by role only; the roles of bodies and officials are told by word lists";

    private Sources() {}

    /** Statements whose words are given, and not only what they were about. */
    static List<Said> worded(VoiceReading reading) {
        return reading.said().stream().filter(Said::worded).toList();
    }

    /**
     * Rows for every actor and side of the codebook and every role, if somebody speaks. The denominator counts all who speak, also the unnamed
     * and the unknown.
     *
     * @param said what counts, in text order
     * @param weight of each
     */
    static List<Observation> shares(
            String measure, VoiceReading reading, List<Said> said, ToIntFunction<Statement> weight) {
        Map<String, Contributions> shares = new HashMap<>();
        int all = 0;
        for (Said one : said) {
            int counts = weight.applyAsInt(one.statement());
            all += counts;
            subjects(one.statement()).forEach(subject -> shares.computeIfAbsent(subject, any -> new Contributions())
                    .add(one.passage(), counts));
        }
        List<Observation> observations = new ArrayList<>();
        for (String subject : all == 0 ? List.<String>of() : subjects(reading.codebook())) {
            Contributions share = shares.getOrDefault(subject, new Contributions());
            observations.add(reading.observation(measure, subject, share, all));
        }
        return observations;
    }

    /** The actor who speaks and the actor's side, as subjects; none if the codebook does not know the speaker. */
    static Stream<String> known(Statement statement) {
        return Stream.of(subject("actor", statement.actor()), subject("side", statement.side()))
                .filter(Objects::nonNull);
    }

    private static Stream<String> subjects(Statement statement) {
        return Stream.concat(known(statement), Stream.of(subject("role", statement.role())));
    }

    private static List<String> subjects(Codebook codebook) {
        Stream<String> actors = codebook.actors().stream().map(actor -> subject("actor", actor.id()));
        Stream<String> sides = codebook.actors().stream()
                .map(Actor::side)
                .filter(Objects::nonNull)
                .distinct()
                .map(side -> subject("side", side));
        Stream<String> roles = Arrays.stream(Role.values()).map(role -> subject("role", role.id()));
        return Stream.of(actors, sides, roles).flatMap(subjects -> subjects).toList();
    }

    private static String subject(String kind, String id) {
        return id == null ? null : kind + ":" + id;
    }
}

package dev.parallax.measure;

import dev.parallax.model.Mention;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of an article that are no actors of the codebook. */
final class Strangers {

    private static final Set<String> TYPES =
            Set.of(Name.PERSON, "ORGANIZATION", "COUNTRY", "STATE_OR_PROVINCE", "CITY", "LOCATION");

    private Strangers() {}

    /** Each name once, in its fullest form, in alphabetical order of types and names. */
    static List<Stranger> of(Reading reading) {
        Map<Integer, List<Sighting>> actors = reading.actors().values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(sighting -> sighting.passage().position()));
        Map<String, Map<String, Long>> byType = new TreeMap<>();
        for (Passage passage : reading.passages()) {
            List<Sighting> known = actors.getOrDefault(passage.position(), List.of());
            strangers(passage, known).forEach(mention -> byType.computeIfAbsent(mention.type(), any -> new TreeMap<>())
                    .merge(name(passage, mention), 1L, Long::sum));
        }
        byType.computeIfPresent(Name.PERSON, (type, names) -> inFull(names));
        return byType.entrySet().stream()
                .flatMap(type -> type.getValue().entrySet().stream()
                        .map(name -> new Stranger(name.getKey(), type.getKey(), name.getValue())))
                .toList();
    }

    private static Stream<Mention> strangers(Passage passage, List<Sighting> known) {
        return passage.sentence().mentions().stream()
                .filter(mention -> TYPES.contains(mention.type())
                        && isNamed(passage, mention)
                        && known.stream()
                                .noneMatch(actor -> actor.first() < mention.last() && mention.first() < actor.last()));
    }

    /** Pronouns are mentions of persons, too. */
    private static boolean isNamed(Passage passage, Mention mention) {
        return passage.sentence().tokens().subList(mention.first(), mention.last()).stream()
                .anyMatch(token -> token.pos().startsWith("NNP"));
    }

    private static String name(Passage passage, Mention mention) {
        return passage.words().subList(mention.first(), mention.last()).stream()
                .map(Word::surface)
                .collect(Collectors.joining(" "))
                .replaceFirst("^[Tt]he ", "");
    }

    /** Counts a surname for the one full name that ends with it; for itself if there is none, or more than one. */
    private static Map<String, Long> inFull(Map<String, Long> names) {
        Map<String, List<String>> bySurname = names.keySet().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .collect(Collectors.groupingBy(name -> name.substring(name.lastIndexOf(' ') + 1)));
        Map<String, Long> full = new TreeMap<>();
        names.forEach((name, mentions) -> {
            List<String> bearers = bySurname.getOrDefault(name, List.of());
            full.merge(bearers.size() == 1 ? bearers.get(0) : name, mentions, Long::sum);
        });
        return full;
    }
}

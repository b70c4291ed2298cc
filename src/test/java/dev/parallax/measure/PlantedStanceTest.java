package dev.parallax.measure;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Sentences of forty kinds whose stance is known. docs/validity.md lists them by kind. */
class PlantedStanceTest {

    private static final double ENOUGH = 0.85;
    private static final double CULPRITS = 0.8;

    private static final Map<PlantedStance, Boolean> RIGHT = right();

    @Test
    void plantedStancesAreFound() {
        assertThat(share(one -> true)).as(failures()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void aCulpritStandsBelowItsVictim() {
        assertThat(share(one -> one.kind().startsWith("harm"))).as(failures()).isGreaterThanOrEqualTo(CULPRITS);
    }

    private static Map<PlantedStance, Boolean> right() {
        Map<PlantedStance, Boolean> right = new LinkedHashMap<>();
        PlantedStance.all().forEach(one -> right.put(one, one.right()));
        return right;
    }

    private static double share(Predicate<PlantedStance> which) {
        List<PlantedStance> all = RIGHT.keySet().stream().filter(which).toList();
        return (double) all.stream().filter(RIGHT::get).count() / all.size();
    }

    /** Kinds with how many of their sentences are right. */
    private static String failures() {
        List<String> kinds = new ArrayList<>();
        RIGHT.keySet().stream()
                .collect(groupingBy(PlantedStance::kind, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .forEach((kind, sentences) -> kinds.add("%s: %d of %d"
                        .formatted(kind, sentences.stream().filter(RIGHT::get).count(), sentences.size())));
        return String.join("\n", kinds);
    }
}

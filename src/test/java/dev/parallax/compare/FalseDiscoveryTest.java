package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.LocalSpark;
import dev.parallax.model.Framing;
import dev.parallax.spark.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    @Test
    void ratesEqualThoseOfStatsmodels() throws IOException {
        List<Framing> tests = new ArrayList<>();
        List<Double> expected = new ArrayList<>();
        for (String[] line : golden()) {
            tests.add(row(line[0], "cell-" + tests.size(), Double.valueOf(line[1])));
            expected.add(Double.valueOf(line[2]));
        }

        Map<String, Double> rates = rates(tests);

        for (int i = 0; i < expected.size(); i++) {
            assertThat(rates.get("cell-" + i)).isCloseTo(expected.get(i), within(1e-12 * expected.get(i)));
        }
    }

    @Test
    void cellsWithoutPAreNoTests() {
        Map<String, Double> rates = rates(List.of(row("m", "a", 0.01), row("m", "b", 0.04), row("m", "c", null)));

        assertThat(rates).containsEntry("a", 0.02).containsEntry("b", 0.04).containsEntry("c", null);
    }

    private static Map<String, Double> rates(List<Framing> rows) {
        return FalseDiscovery.controlled(LocalSpark.session().createDataset(rows, Rows.of(Framing.class)))
                .as(Rows.of(Framing.class))
                .collectAsList()
                .stream()
                .collect(java.util.HashMap::new, (map, row) -> map.put(row.subject(), row.q()), Map::putAll);
    }

    private static Framing row(String measure, String subject, Double p) {
        return new Framing(
                "outlet", "A", measure, subject, "all", "all", "whole", null, 0.0, null, null, 1, 1, 0, 1, "others",
                null, null, null, null, p, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static List<String[]> golden() throws IOException {
        try (InputStream file = FalseDiscoveryTest.class.getResourceAsStream("/compare/false-discovery.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toList());
        }
    }
}

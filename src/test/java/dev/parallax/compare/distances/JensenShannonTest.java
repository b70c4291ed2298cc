package dev.parallax.compare.distances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JensenShannonTest {

    @Test
    void equalsTheSquareOfSciPysDistanceInBits() throws IOException {
        try (InputStream in = JensenShannonTest.class.getResourceAsStream("/compare/jensen-shannon.csv")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1))
                    .hasSize(12)
                    .allSatisfy(line -> {
                        double[] row = Arrays.stream(line.split(","))
                                .mapToDouble(Double::parseDouble)
                                .toArray();
                        assertThat(divergence(row)).isCloseTo(row[0], within(1e-9));
                    });
        }
    }

    /** Of the second part of a row against the third. */
    private static double divergence(double[] row) {
        int size = row.length / 2;
        double sum = 0;
        for (int i = 1; i <= size; i++) {
            sum += row[i] + row[size + i] == 0 ? 0 : JensenShannon.term(row[i], row[size + i]);
        }
        return sum;
    }
}

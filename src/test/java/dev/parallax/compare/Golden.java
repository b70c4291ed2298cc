package dev.parallax.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reference values beside the tests; the Python scripts there made them. */
final class Golden {

    private Golden() {}

    /** Rows of numbers of a file, without its header. */
    static List<double[]> rows(String file) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("/compare/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        }
    }
}

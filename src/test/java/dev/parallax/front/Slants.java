package dev.parallax.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Framing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds measured framing against sample-data/slants.yaml. */
final class Slants {

    private Slants() {}

    /** @param framing cells of outlets over the whole corpus, in one view */
    @SuppressWarnings("unchecked")
    static void assertMeasured(Dataset<Framing> framing) throws IOException {
        Map<String, Framing> cells = framing.collectAsList().stream()
                .collect(Collectors.toMap(
                        cell -> key(cell.unit(), cell.measure(), cell.subject(), cell.voice()), Function.identity()));
        Map<String, Object> slants = yaml("sample-data/slants.yaml");
        List<String> wrong = new ArrayList<>();
        for (Map<String, Object> slant : (List<Map<String, Object>>) slants.get("directions")) {
            Framing cell =
                    cells.get(key(slant.get("outlet"), slant.get("measure"), slant.get("subject"), slant.get("voice")));
            Double difference = cell == null ? null : cell.difference();
            boolean above = slant.get("direction").equals("above");
            if (difference == null || above != difference > 0) {
                wrong.add(slant + " but measured " + cell);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> yaml(String file) throws IOException {
        return (Map<String, Object>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of(file)));
    }

    private static String key(Object... parts) {
        return java.util.Arrays.stream(parts)
                .map(part -> part == null ? "" : part.toString())
                .collect(Collectors.joining("|"));
    }
}

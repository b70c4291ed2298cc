package dev.parallax.codebook;

import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** One YAML document, read as a graph of nodes that know their lines. */
final class YamlFile {

    /** Every plain value is text: in lists of words {@code no}, {@code true} and {@code 2024} are words. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setMaxAliasesForCollections(50)
            .build();

    private YamlFile() {}

    /**
     * Reads the keys and values at the top of a file.
     *
     * @param kind what the file is, for the messages: codebook or outlets file
     * @param name its path, for the messages
     * @throws InvalidCodebookException with all that is wrong
     */
    static <T> T read(String yaml, String kind, String name, Function<YamlMapping, T> fields) {
        YamlProblems problems = new YamlProblems("Invalid " + kind + " " + name);
        String what = "the " + kind;
        T result = compose(yaml, problems)
                .map(root -> YamlValue.mapping(what, fields).apply(new YamlValue(root, what, problems)))
                .orElse(null);
        problems.throwIfAny();
        return result;
    }

    private static Optional<Node> compose(String yaml, YamlProblems problems) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
            if (root.isEmpty()) {
                problems.add(Optional.empty(), "the file is empty; write keys and values such as 'key: value'");
            }
            return root;
        } catch (MarkedYamlEngineException notYaml) {
            problems.add(notYaml.getProblemMark(), "not YAML: " + notYaml.getProblem());
        } catch (YamlEngineException limit) {
            problems.add(Optional.empty(), "not YAML that can be read: " + limit.getMessage());
        }
        return Optional.empty();
    }
}

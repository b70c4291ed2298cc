package dev.parallax.codebook;

import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
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
     * Reads the mapping at the top of a file.
     *
     * @param kind what the file is, for the messages: codebook or outlets
     * @param name its path, for the messages
     * @throws InvalidCodebookException with all that is wrong
     */
    static <T> T read(String yaml, String kind, String name, Function<YamlMapping, T> reader) {
        YamlProblems problems = new YamlProblems(kind, name);
        T result = compose(yaml, problems)
                .map(node -> YamlMapping.read(node, "the " + kind, problems, reader))
                .orElse(null);
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        return result;
    }

    private static Optional<MappingNode> compose(String yaml, YamlProblems problems) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            String found = root.isEmpty() ? "the file is empty" : "the file is not a mapping";
            problems.add(root.flatMap(Node::getStartMark), found + "; write keys and values such as 'key: value'");
        } catch (MarkedYamlEngineException notYaml) {
            problems.add(notYaml.getProblemMark(), "not YAML: " + notYaml.getProblem());
        } catch (YamlEngineException limit) {
            problems.add(Optional.empty(), "not YAML that can be read: " + limit.getMessage());
        }
        return Optional.empty();
    }
}

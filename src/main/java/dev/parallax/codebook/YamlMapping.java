package dev.parallax.codebook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Keys and values in a YAML file, read key by key. The keys asked for are the keys that may stand there; all others are problems. */
final class YamlMapping {

    private final MappingNode node;
    private final String what;
    private final YamlProblems problems;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private YamlMapping(MappingNode node, String what, YamlProblems problems) {
        this.node = node;
        this.what = named(what, node);
        this.problems = problems;
        node.getValue().forEach(this::collect);
    }

    /** Reads a mapping; {@code what} is what it describes, for the messages, to which its id or name is added. */
    static <T> T read(MappingNode node, String what, YamlProblems problems, Function<YamlMapping, T> fields) {
        YamlMapping mapping = new YamlMapping(node, what, problems);
        T result = fields.apply(mapping);
        mapping.reportUnknown();
        mapping.reportMissing();
        return result;
    }

    /** The value of a key; null, and a problem, if the key is missing or its value wrong. */
    <T> T required(String key, YamlValue.Reader<T> reader) {
        if (!entries.containsKey(key)) {
            missing.add(key);
        }
        return optional(key, reader, null);
    }

    /** The value of a key; {@code otherwise} if the key is missing or, with a problem, if its value is wrong. */
    <T> T optional(String key, YamlValue.Reader<T> reader, T otherwise) {
        known.add(key);
        return Optional.ofNullable(entries.get(key))
                .map(entry -> reader.apply(value(key, entry.getValueNode())))
                .orElse(otherwise);
    }

    /** The values of all keys, which may be any. */
    <T> Map<String, T> all(YamlValue.Reader<T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        entries.keySet().forEach(key -> values.put(key, required(key, reader)));
        return values;
    }

    /** Says why a key that may not stand there is wrong; nothing happens without it. */
    void refuse(String key, String why) {
        if (entries.containsKey(key)) {
            problems.add(entries.get(key).getKeyNode(), "key '" + key + "' in " + what + " " + why);
        }
    }

    boolean hasNone(String... keys) {
        return Stream.of(keys).noneMatch(entries::containsKey);
    }

    /** Says that something is wrong with the mapping as a whole. */
    void problem(String message) {
        problems.add(node, what + " " + message);
    }

    private void collect(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            problems.add(entry.getKeyNode(), "a key in " + what + " must be a text");
        } else if (entries.putIfAbsent(key.getValue(), entry) != null) {
            problems.add(key, "key '" + key.getValue() + "' stands twice in " + what + "; keep one");
        }
    }

    private void reportUnknown() {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                YamlProblems.nearest(key, known).ifPresent(missing::remove);
                problems.add(
                        entry.getKeyNode(),
                        "unknown key '%s' in %s.%s Possible keys: %s"
                                .formatted(key, what, YamlProblems.question(key, known), String.join(", ", known)));
            }
        });
    }

    private void reportMissing() {
        missing.forEach(key -> problem("lacks the key '" + key + "'"));
    }

    private YamlValue value(String key, Node value) {
        return new YamlValue(value, "'" + key + "' in " + what, problems);
    }

    private static String named(String what, MappingNode node) {
        return node.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                        && (key.getValue().equals("id") || key.getValue().equals("name")))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(name -> what + " '" + ((ScalarNode) name).getValue() + "'")
                .findFirst()
                .orElse(what);
    }
}

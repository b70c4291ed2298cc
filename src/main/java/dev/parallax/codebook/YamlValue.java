package dev.parallax.codebook;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file.
 *
 * @param node what stands there
 * @param name what it is, for the messages ("'aliases' in actor 'zelensky'")
 * @param problems where to say what is wrong with it
 */
record YamlValue(Node node, String name, YamlProblems problems) {

    /** Makes something of a value; null after it has added a problem. */
    interface Reader<T> extends Function<YamlValue, T> {}

    /** A text, made into something by a parser whose {@link IllegalArgumentException} says what is wrong with it. */
    static <T> Reader<T> text(Function<String, T> parser) {
        return value -> value.parse(parser);
    }

    /** A list with at least one entry; empty after a problem. */
    static <T> Reader<List<T>> listOf(Reader<T> entry) {
        return value -> value.entries(entry);
    }

    /** Keys and values, read by {@code fields}; {@code what} names the thing in the messages. */
    static <T> Reader<T> mapping(String what, Function<YamlMapping, T> fields) {
        return value ->
                value.node instanceof MappingNode mapping && value.node.getTag().equals(Tag.MAP)
                        ? YamlMapping.read(mapping, what, value.problems, fields)
                        : value.mismatch("keys and values");
    }

    private <T> T parse(Function<String, T> parser) {
        if (!(node instanceof ScalarNode scalar)
                || !node.getTag().equals(Tag.STR)
                || scalar.getValue().isBlank()) {
            return mismatch("a text");
        }
        try {
            return parser.apply(scalar.getValue().strip());
        } catch (InvalidCodebookException otherFile) {
            problems.addAll(otherFile);
            return null;
        } catch (IllegalArgumentException wrong) {
            return problem(": " + wrong.getMessage());
        }
    }

    private <T> List<T> entries(Reader<T> entry) {
        if (!(node instanceof SequenceNode sequence) || !node.getTag().equals(Tag.SEQ)) {
            mismatch("a list");
            return List.of();
        }
        if (sequence.getValue().isEmpty()) {
            problem(" is an empty list; add an entry or remove the key");
        }
        return sequence.getValue().stream()
                .map(node -> entry.apply(new YamlValue(node, name, problems)))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> T mismatch(String expected) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank()
                ? problem(" is empty; write a value or remove the key")
                : problem(" must be " + expected + ", not " + found());
    }

    private String found() {
        return switch (node.getTag().getValue()) {
            case "tag:yaml.org,2002:str" -> "a text";
            case "tag:yaml.org,2002:seq" -> "a list";
            case "tag:yaml.org,2002:map" -> "keys and values";
            default -> "a value tagged " + node.getTag().getValue();
        };
    }

    private <T> T problem(String message) {
        problems.add(node, name + message);
        return null;
    }
}

package dev.parallax.codebook;

import static dev.parallax.codebook.YamlValue.listOf;
import static dev.parallax.codebook.YamlValue.mapping;
import static dev.parallax.codebook.YamlValue.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A dictionary in quanteda's YAML form: keys, keys within keys to any depth, and under them a word or a list of words. */
final class QuantedaFile {

    private final Set<String> keys = new LinkedHashSet<>();
    private final List<Dictionary.Entry> entries = new ArrayList<>();
    private final Set<Node> open = new HashSet<>();

    private QuantedaFile() {}

    /**
     * Reads a dictionary.
     *
     * @param yaml text of the file
     * @param name path of the file, for the messages
     * @throws InvalidCodebookException if it is not YAML of that form
     */
    static Dictionary parse(String yaml, String name) {
        QuantedaFile file = new QuantedaFile();
        YamlFile.read(yaml, "dictionary", name, fields -> file.children("", fields));
        return new Dictionary(name, file.keys, file.entries);
    }

    private Set<String> children(String parent, YamlMapping fields) {
        Map<String, YamlValue> children = fields.all(value -> value);
        children.forEach((key, value) -> under(parent.isEmpty() ? key : parent + "." + key, value));
        return children.keySet();
    }

    /** Notes what stands under a key; returns the key, since a reader has to return something. */
    private String under(String key, YamlValue value) {
        keys.add(key);
        if (!open.add(value.node())) {
            value.problems().add(value.node(), "key '" + key + "' holds itself; write out what it should hold");
            return key;
        }
        if (value.node() instanceof MappingNode) {
            mapping("key '" + key + "'", fields -> children(key, fields)).apply(value);
        } else if (value.node() instanceof SequenceNode) {
            listOf(entry -> under(key, entry)).apply(value);
        } else {
            text(word -> entries.add(entry(key, word, value))).apply(value);
        }
        open.remove(value.node());
        return key;
    }

    private static Dictionary.Entry entry(String key, String word, YamlValue value) {
        int line = value.node().getStartMark().map(Mark::getLine).orElse(0) + 1;
        int column = value.node().getStartMark().map(Mark::getColumn).orElse(0) + 1;
        return new Dictionary.Entry(key, word, line, column);
    }
}

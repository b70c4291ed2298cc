package dev.parallax.codebook;

import static dev.parallax.codebook.YamlValue.listOf;
import static dev.parallax.codebook.YamlValue.mapping;
import static dev.parallax.codebook.YamlValue.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A word list in YAML: an id, a source, and families of patterns. The lists that measures use stand beside them as resources. */
public final class LexiconFile {

    private LexiconFile() {}

    /**
     * Parses and checks a word list; a record that this returns can be trusted everywhere.
     *
     * @param yaml text of the file
     * @param name path of the file, for the messages
     * @param signs the signs that every family must have, and no others
     * @throws InvalidCodebookException with everything that is wrong, each with line and column
     */
    public static Lexicon parse(String yaml, String name, String... signs) {
        return YamlFile.read(yaml, "lexicon", name, fields -> lexicon(fields, List.of(signs)));
    }

    private static Lexicon lexicon(YamlMapping fields, List<String> signs) {
        Claims ids = new Claims();
        Claims patterns = new Claims();
        return new Lexicon(
                fields.required("id", text(Parsers::id)),
                fields.required("source", text(source -> source)),
                fields.required("families", listOf(mapping("family", family -> family(family, signs, ids, patterns)))));
    }

    private static Lexicon.Family family(YamlMapping fields, List<String> signs, Claims ids, Claims patterns) {
        String id = fields.required("id", text(CodebookFile.uniqueId(ids, "an earlier family")));
        return new Lexicon.Family(
                id,
                fields.required("description", text(description -> description)),
                signs.isEmpty() ? Map.of() : fields.required("signs", mapping("signs", value -> signs(value, signs))),
                fields.required("patterns", CodebookFile.patterns(patterns, "family '" + id + "'")));
    }

    private static Map<String, Integer> signs(YamlMapping fields, List<String> names) {
        Map<String, Integer> signs = new LinkedHashMap<>();
        names.forEach(name -> signs.put(name, fields.required(name, text(Parsers::sign))));
        return signs;
    }
}

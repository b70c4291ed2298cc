package dev.parallax.codebook;

import static dev.parallax.codebook.YamlValue.listOf;
import static dev.parallax.codebook.YamlValue.mapping;
import static dev.parallax.codebook.YamlValue.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The codebook.yaml of a study. {@code jobs/istanbul-talks/codebook.yaml} shows and explains every key. */
public final class CodebookFile {

    private static final List<String> KINDS = List.of("person", "country", "organisation", "place", "group");

    /** What the annotator's entity recogniser, without its fine-grained step, tells apart among names. */
    private static final List<String> ENTITIES = List.of("PERSON", "LOCATION", "ORGANIZATION", "MISC");

    private CodebookFile() {}

    /**
     * Parses and checks a codebook; a record that this returns can be trusted everywhere.
     *
     * @param yaml text of the file
     * @param name path of the file, for the messages
     * @param beside text of a file that the codebook names, by its path from the codebook's folder; throws
     *     {@link IllegalArgumentException} if it cannot be read
     * @param tokensRegex throws {@link IllegalArgumentException} if a text is no TokensRegex; handed in, because the codebook does not know
     *     CoreNLP
     * @throws InvalidCodebookException with everything that is wrong, each with file, line and column
     */
    public static Codebook parse(
            String yaml, String name, Function<String, String> beside, Consumer<String> tokensRegex) {
        FrameReader frames = new FrameReader(new Dictionaries(beside), tokensRegex);
        return YamlFile.read(yaml, "codebook", name, fields -> codebook(fields, frames));
    }

    private static Codebook codebook(YamlMapping fields, FrameReader frames) {
        Codebook codebook = new Codebook(
                fields.required("study", text(Parsers::id)),
                fields.required("title", text(title -> title)),
                fields.optional("topic", mapping("topic", CodebookFile::topic), null),
                fields.optional("actors", actors(), List.of()),
                fields.optional("frames", frames.frames(), List.of()),
                fields.optional("concepts", concepts(), List.of()),
                fields.optional("furniture", mapping("furniture", CodebookFile::furniture), FurnitureLines.none()));
        if (fields.hasNone("actors", "frames", "concepts")) {
            fields.problem("has neither actors nor frames nor concepts; add at least one of them");
        }
        return codebook;
    }

    private static FurnitureLines furniture(YamlMapping fields) {
        Claims lines = new Claims();
        FurnitureLines furniture = new FurnitureLines(
                fields.optional("cut", listOf(text(line -> line(line, lines, "'cut'"))), List.of()),
                fields.optional("keep", listOf(text(line -> line(line, lines, "'keep'"))), List.of()));
        if (fields.hasNone("cut", "keep")) {
            fields.problem("has neither lines to 'cut' nor lines to 'keep'; add some or remove it");
        }
        return furniture;
    }

    private static String line(String line, Claims lines, String list) {
        if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("'" + line + "' has no word; write the line as articles have it");
        }
        lines.claim(line.toLowerCase(Locale.ROOT), "the list " + list);
        return line;
    }

    private static Topic topic(YamlMapping fields) {
        LocalDate from = fields.optional("from", text(Parsers::date), null);
        LocalDate to = fields.optional("to", text(Parsers::date), null);
        if (from != null && to != null && to.isBefore(from)) {
            fields.problem("ends before it begins: 'from' is " + from + ", 'to' is " + to);
        }
        List<List<Phrase>> any = fields.required("any", listOf(listOf(text(Phrase::of))));
        return new Topic(from, to, any, fields.optional("minimum", text(Parsers::positive), 1));
    }

    private static YamlValue.Reader<List<Actor>> actors() {
        Claims ids = new Claims();
        Claims aliases = new Claims();
        return listOf(mapping("actor", fields -> actor(fields, ids, aliases)));
    }

    private static Actor actor(YamlMapping fields, Claims ids, Claims aliases) {
        String id = fields.required("id", text(uniqueId(ids, "an earlier actor")));
        YamlValue.Reader<List<String>> names = listOf(text(name -> {
            aliases.claim(Parsers.alias(name), "actor '" + id + "'");
            return name;
        }));
        return new Actor(
                id,
                fields.required("name", text(name -> name)),
                fields.required("kind", text(Parsers.oneOf(KINDS))),
                fields.optional("side", text(Parsers::id), null),
                fields.required("aliases", names),
                fields.optional("metonyms", names, List.of()),
                Set.copyOf(fields.optional("entities", listOf(text(Parsers.oneOf(ENTITIES))), List.of())));
    }

    private static YamlValue.Reader<List<Concept>> concepts() {
        Claims ids = new Claims();
        return listOf(mapping("concept", fields -> concept(fields, ids)));
    }

    private static Concept concept(YamlMapping fields, Claims ids) {
        Claims labels = new Claims();
        Claims patterns = new Claims();
        Concept concept = new Concept(
                fields.required("id", text(uniqueId(ids, "an earlier concept"))),
                fields.required("description", text(description -> description)),
                fields.required("labels", listOf(mapping("label", label -> label(label, labels, patterns)))));
        if (concept.labels() != null && concept.labels().size() == 1) {
            fields.problem("has one label only, whose share would always be 1; add the names that compete with it");
        }
        return concept;
    }

    private static Concept.Label label(YamlMapping fields, Claims ids, Claims patterns) {
        String id = fields.required("id", text(uniqueId(ids, "an earlier label of the concept")));
        return new Concept.Label(id, fields.required("patterns", patterns(patterns, "label '" + id + "'")));
    }

    /** Words and phrases that each have one owner. */
    static YamlValue.Reader<List<Phrase>> patterns(Claims patterns, String owner) {
        return listOf(text(pattern -> {
            Phrase phrase = Phrase.of(pattern);
            patterns.claim(phrase.toString(), owner);
            return phrase;
        }));
    }

    /** A short name that nothing of the kind has had before. */
    static Function<String, String> uniqueId(Claims ids, String owner) {
        return id -> {
            ids.claim(Parsers.id(id), owner);
            return id;
        };
    }
}

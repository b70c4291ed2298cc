package dev.parallax.codebook;

import static dev.parallax.codebook.YamlValue.listOf;
import static dev.parallax.codebook.YamlValue.mapping;
import static dev.parallax.codebook.YamlValue.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The frames of a codebook: words of its own, words of a dictionary, TokensRegex, or any of them together.
 *
 * @param dictionaries the word lists beside the codebook
 * @param tokensRegex throws {@link IllegalArgumentException} if a text is no TokensRegex
 */
record FrameReader(Dictionaries dictionaries, Consumer<String> tokensRegex) {

    YamlValue.Reader<List<Frame>> frames() {
        Claims ids = new Claims();
        return listOf(mapping("frame", fields -> frame(fields, ids)));
    }

    private Frame frame(YamlMapping fields, Claims ids) {
        String id = fields.required("id", text(CodebookFile.uniqueId(ids, "an earlier frame")));
        return new Frame(
                id,
                fields.required("description", text(description -> description)),
                fields.required("source", text(source -> source)),
                Stream.concat(own(fields).stream(), imported(id, fields).stream())
                        .distinct()
                        .toList(),
                fields.optional("tokensregex", listOf(text(this::expression)), List.of()));
    }

    private static List<Phrase> own(YamlMapping fields) {
        YamlValue.Reader<List<Phrase>> patterns = CodebookFile.patterns(new Claims(), "this frame");
        List<Phrase> own = fields.hasNone("dictionary", "tokensregex")
                ? fields.required("patterns", patterns)
                : fields.optional("patterns", patterns, List.of());
        return Objects.requireNonNullElse(own, List.of());
    }

    private List<Phrase> imported(String id, YamlMapping fields) {
        YamlValue.Reader<List<List<Phrase>>> words = mapping("dictionary of frame '" + id + "'", this::words);
        return fields.optional("dictionary", words, List.of()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<List<Phrase>> words(YamlMapping fields) {
        Dictionary dictionary = fields.required("file", text(dictionaries::read));
        return fields.required(
                "keys", listOf(text(key -> dictionary == null ? List.<Phrase>of() : dictionary.phrases(key))));
    }

    private String expression(String written) {
        tokensRegex.accept(written);
        return written;
    }
}

package dev.parallax.validity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.measure.statement.Span;
import dev.parallax.measure.statement.Speaker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * An attribution as annotators of PolNeAR marked it (Newell et al. 2018). Offsets count code points.
 *
 * @param source words for who says it, in one stretch or more; empty if unmarked
 * @param cue words that report, in one stretch or more; empty if unmarked
 * @param content what is said, in one stretch or more
 */
record Gold(List<Stretch> source, List<Stretch> cue, List<Stretch> content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Words that were marked.
     *
     * @param span where
     * @param text the words
     */
    record Stretch(Span span, String text) {

        /** Whether they begin and end with a quotation mark. */
        boolean quoted() {
            return "“\"‘'".indexOf(text.charAt(0)) >= 0 && "”\"’'".indexOf(text.charAt(text.length() - 1)) >= 0;
        }
    }

    /** Whether all of the content stands in quotation marks. */
    boolean direct() {
        return content.stream().allMatch(Stretch::quoted);
    }

    /** Whether the words for the source hold a name: a capital letter in a word that is no pronoun or article. */
    boolean named() {
        return source.stream()
                .flatMap(stretch -> List.of(stretch.text().split("\\s+")).stream())
                .anyMatch(word -> Character.isUpperCase(word.charAt(0))
                        && !word.matches("(He|She|They|We|I|It|You|The|A|An|One|His|Her|Their|Some|Many|Most|Who)"));
    }

    /** What a system's statement may match: each stretch of the content, and all of it. */
    Stream<List<Span>> units() {
        List<Span> whole = content.stream().map(Stretch::span).toList();
        return Stream.concat(Stream.of(whole), whole.stream().map(List::of));
    }

    /** Whether a speaker is the source: the words overlap, or the last word of the name stands in the words for a named source. */
    boolean isSource(Speaker speaker) {
        boolean overlaps = speaker.span() != null
                && source.stream().anyMatch(stretch -> stretch.span().overlaps(speaker.span()));
        if (overlaps || speaker.name() == null || !named()) {
            return overlaps;
        }
        String surname = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
        return source.stream().anyMatch(stretch -> stretch.text().contains(surname));
    }

    /** Bodies of the articles by id, in the order of the file: gzip JSON Lines with {@code id} and {@code body}. */
    static Map<String, GoldText> texts(Path file) throws IOException {
        Map<String, GoldText> texts = new LinkedHashMap<>();
        lines(
                file,
                line -> texts.put(
                        line.get("id").asText(), GoldText.of(line.get("body").asText())));
        return texts;
    }

    /** Attributions by article, of the first annotator where there are several: gzip JSON Lines. */
    static Map<String, List<Gold>> attributions(Path file, Map<String, GoldText> texts) throws IOException {
        Map<String, List<Gold>> gold = new HashMap<>();
        lines(file, line -> {
            String id = line.get("id").asText();
            if (texts.containsKey(id)) {
                gold.putIfAbsent(
                        id, attributions(line.get("attributions"), texts.get(id).places()));
            }
        });
        return gold;
    }

    private static List<Gold> attributions(JsonNode attributions, int[] places) {
        List<Gold> gold = new ArrayList<>();
        for (JsonNode one : attributions) {
            Gold attribution = new Gold(
                    stretches(one.get("source"), places),
                    stretches(one.get("cue"), places),
                    stretches(one.get("content"), places));
            if (!attribution.content().isEmpty()) {
                gold.add(attribution);
            }
        }
        return gold;
    }

    private static List<Stretch> stretches(JsonNode triples, int[] places) {
        List<Stretch> stretches = new ArrayList<>();
        for (JsonNode triple : triples) {
            Span span =
                    new Span(places[triple.get(0).asInt()], places[triple.get(1).asInt()]);
            stretches.add(new Stretch(span, triple.get(2).asText()));
        }
        return stretches;
    }

    private static void lines(Path file, Consumer<JsonNode> use) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                use.accept(JSON.readTree(line));
            }
        }
    }
}

package dev.parallax.validity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A target of NewsMTSC (Hamborg and Donnay 2021) with the label that people gave it.
 *
 * @param id its id
 * @param sentence the text
 * @param from first code point of the target
 * @param to code point after the last
 * @param label 0 negative, 1 neutral, 2 positive
 * @param group records of one event or article, or with the same sentence, have one group
 */
record TargetGold(String id, String sentence, int from, int to, int label, String group) {

    /** The labels in the order of their numbers. */
    static final List<String> LABELS = List.of("negative", "neutral", "positive");

    /** Ids are allsides_EVENT_ARTICLE_… or polusa_v1_ARTICLE_…. */
    private static final Pattern SOURCE = Pattern.compile("(allsides_\\d+|polusa_v1_-?\\d+)_.*", Pattern.DOTALL);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads gzip JSON Lines with {@code id, sentence, from, to, label}. */
    static List<TargetGold> read(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                rows.add(JSON.readTree(line));
            }
        }
        Groups groups = new Groups();
        rows.forEach(row -> groups.join(source(row), words(row)));
        return rows.stream().map(row -> of(row, groups.of(source(row)))).toList();
    }

    private static TargetGold of(JsonNode row, String group) {
        return new TargetGold(
                row.get("id").asText(),
                row.get("sentence").asText(),
                row.get("from").asInt(),
                row.get("to").asInt(),
                LABELS.indexOf(row.get("label").asText()),
                group);
    }

    private static String source(JsonNode row) {
        String id = row.get("id").asText();
        Matcher source = SOURCE.matcher(id);
        return source.matches() ? source.group(1) : id;
    }

    private static String words(JsonNode row) {
        return row.get("sentence").asText().toLowerCase(Locale.ROOT).replaceAll("\\W+", " ");
    }

    /** Names that were joined, directly or through others, have one group. */
    private static final class Groups {

        private final Map<String, String> parents = new HashMap<>();

        String of(String name) {
            String parent = parents.getOrDefault(name, name);
            if (parent.equals(name)) {
                return name;
            }
            String root = of(parent);
            parents.put(name, root);
            return root;
        }

        void join(String one, String other) {
            parents.put(of(one), of(other));
        }
    }
}

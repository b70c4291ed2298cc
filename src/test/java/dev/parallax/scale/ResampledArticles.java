package dev.parallax.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a large corpus of a small one, to measure the time of ingest on: articles are drawn again and again, and in each copy every fourth word is another of the corpus, so
 * that no copy is a reprint of another. Lines that recur in an outlet stay as they are, as its pages have them.
 */
public final class ResampledArticles {

    /** Of so many words in a row one is new. */
    private static final int STEP = 4;

    /** A line that stands in so many articles of an outlet stays. */
    private static final int RECURRING = 3;

    private static final int FILES = 4;
    private static final Pattern WORD = Pattern.compile("\\p{Ll}{3,}");

    private final ObjectMapper json = new ObjectMapper();
    private final List<ObjectNode> articles = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private ResampledArticles() {}

    /** @param arguments gzip JSON Lines of articles; how many to make; the folder to write them to */
    public static void main(String[] arguments) throws IOException {
        ResampledArticles corpus = new ResampledArticles();
        corpus.read(Path.of(arguments[0]));
        corpus.write(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    private void read(Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null; ) {
                ObjectNode article = (ObjectNode) json.readTree(line);
                if (article.path("body").isTextual()) {
                    articles.add(article);
                    learn(article);
                }
            }
        }
    }

    private void learn(ObjectNode article) {
        String body = article.get("body").asText();
        Set<String> own = new HashSet<>(List.of(body.split("\n")));
        own.forEach(line -> lines.merge(key(article, line), 1, Integer::sum));
        Matcher matcher = WORD.matcher(body);
        for (int i = 0; matcher.find(); i++) {
            if (i % STEP == 0) {
                words.add(matcher.group());
            }
        }
    }

    private static String key(JsonNode article, String line) {
        return article.path("outlet").asText() + "\n" + line.strip();
    }

    private void write(int count, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; file < FILES; file++) {
            try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(folder.resolve("articles-" + file + ".jsonl.gz"))),
                    StandardCharsets.UTF_8))) {
                for (int i = file; i < count; i += FILES) {
                    out.write(json.writeValueAsString(renewed(i)));
                    out.write('\n');
                }
            }
        }
    }

    private ObjectNode renewed(int number) {
        ObjectNode article = articles.get(number % articles.size()).deepCopy();
        Random random = new Random(number);
        StringBuilder body = new StringBuilder();
        for (String line : article.get("body").asText().split("\n", -1)) {
            boolean page = lines.get(key(article, line)) >= RECURRING;
            body.append(body.length() == 0 ? "" : "\n").append(page ? line : renewed(line, random));
        }
        article.put("body", body.toString());
        article.put("id", "resampled-" + number);
        article.put("url", article.path("url").asText() + "?copy=" + number);
        return article;
    }

    private String renewed(String line, Random random) {
        int offset = random.nextInt(STEP);
        int[] count = {0};
        return WORD.matcher(line)
                .replaceAll(
                        word -> count[0]++ % STEP == offset ? words.get(random.nextInt(words.size())) : word.group());
    }
}

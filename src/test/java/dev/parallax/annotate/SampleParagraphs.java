package dev.parallax.annotate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Paragraphs of the sample corpus, for comparing annotators. */
final class SampleParagraphs {

    private SampleParagraphs() {}

    /** The paragraphs of all sample files that are plain JSON Lines. */
    static List<String> all() {
        try (Stream<Path> files = Files.list(Path.of("sample-data/articles"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paragraphs of one file. */
    static List<String> of(Path file) {
        return articles(file).stream()
                .flatMap(article -> Stream.of(article.split("\n\n")))
                .toList();
    }

    /** The articles of one file; lines that are not JSON, which the sample has on purpose, are passed over. */
    static List<String> articles(Path file) {
        List<String> articles = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.endsWith("}")) {
                    articles.add(json.readTree(line).path("body").asText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return articles;
    }
}

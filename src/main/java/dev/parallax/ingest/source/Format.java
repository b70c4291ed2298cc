package dev.parallax.ingest.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** File formats by the ending of the name, once the ending of a compression codec ({@code .gz}, {@code .bz2}, ...) is taken off. */
public enum Format {
    JSON_LINES(new JsonLinesReader(), "jsonl", "ndjson"),
    JSON(new JsonReader(), "json"),
    CSV(new CsvReader(','), "csv"),
    TSV(new CsvReader('\t'), "tsv", "tab"),
    TEXT(new PlainTextReader(), "txt"),
    PARQUET(new ParquetArticleReader(), "parquet");

    private final ArticleReader reader;
    private final List<String> endings;

    Format(ArticleReader reader, String... endings) {
        this.reader = reader;
        this.endings = List.of(endings);
    }

    /** The reader of this format. */
    public ArticleReader reader() {
        return reader;
    }

    /** The format of a file name without codec ending; empty if none fits. */
    public static Optional<Format> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /** All endings, for messages. */
    public static String endings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(", "));
    }
}

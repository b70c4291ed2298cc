package dev.parallax.ingest.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folders of plain text, {@code <outlet>/<file>.txt}: the topmost folder is the outlet, the first line that is not empty the title, the rest the
 * body; the date comes from the file name where it has one ({@code 2025-05-16}, {@code 20250516}, {@code 2025_05_16}).
 */
final class PlainTextReader implements ArticleReader {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

    @Override
    public Records open(SourceFile file) throws IOException {
        BufferedReader text = file.text();
        return new Records() {
            private boolean read;

            @Override
            public RawRecord next() {
                if (read) {
                    return null;
                }
                read = true;
                return RawRecord.of(1, fields(file, text.lines().collect(Collectors.joining("\n"))));
            }
        };
    }

    private static Map<String, String> fields(SourceFile file, String text) {
        String[] titleAndBody = text.strip().split("\n", 2);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("outlet", file.outlet());
        fields.put("title", titleAndBody[0]);
        fields.put("body", titleAndBody.length == 2 ? titleAndBody[1] : "");
        Matcher date = DATE.matcher(file.path().getName());
        if (date.find()) {
            fields.put("published", date.group(1) + "-" + date.group(3) + "-" + date.group(4));
        }
        return fields;
    }
}

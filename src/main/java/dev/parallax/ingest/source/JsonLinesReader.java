package dev.parallax.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;

/** JSON Lines: one object a line. Empty lines are no records; a line that is no JSON is malformed and the next is read. */
final class JsonLinesReader implements ArticleReader {

    @Override
    public Records open(SourceFile file) throws IOException {
        return records(file.text());
    }

    static Records records(BufferedReader text) {
        return new Records() {
            private long line;

            @Override
            public RawRecord next() throws IOException {
                for (String record; (record = text.readLine()) != null; ) {
                    line++;
                    if (!record.isBlank()) {
                        return parse(line, record);
                    }
                }
                return null;
            }
        };
    }

    private static RawRecord parse(long line, String record) {
        try {
            return JsonFields.record(line, JsonFields.ONE_VALUE.readTree(record));
        } catch (JsonProcessingException e) {
            return RawRecord.malformed(line, "not JSON: " + e.getOriginalMessage(), record);
        }
    }
}

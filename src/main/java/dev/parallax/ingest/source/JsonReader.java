package dev.parallax.ingest.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * JSON files: an array of records, a single record, an object with the array in one of its fields ({@code {"articles": [...]}}), or, under
 * the wrong ending, JSON Lines. Records are numbered from 1 and read one at a time, however long the array.
 */
final class JsonReader implements ArticleReader {

    private static final Set<String> ARRAY_FIELDS = Set.of(
            "articles", "results", "data", "items", "documents", "docs", "stories", "news", "entries", "records");

    /** Characters of a text that is an article rather than a description of a list of them: some 50 words, the least of an article. */
    private static final int TEXT = 300;

    /** How far the first line is looked at, in characters, to tell JSON Lines from a JSON document. */
    private static final int PEEK = 1 << 16;

    @Override
    public Records open(SourceFile file) throws IOException {
        BufferedReader text = file.text();
        return holdsLines(text) ? JsonLinesReader.records(text) : new Values(JsonFields.MAPPER.createParser(text));
    }

    /** Whether the first line is an object by itself and another begins after it. */
    private static boolean holdsLines(BufferedReader text) throws IOException {
        char[] start = new char[PEEK];
        text.mark(PEEK);
        int length = 0;
        for (int read = 0; read >= 0 && length < PEEK; length += Math.max(read, 0)) {
            read = text.read(start, length, PEEK - length);
        }
        text.reset();
        String[] lines = new String(start, 0, length).strip().split("\\R\\s*", 2);
        return lines.length == 2 && lines[1].startsWith("{") && isObject(lines[0]);
    }

    private static boolean isObject(String line) {
        try {
            return JsonFields.ONE_VALUE.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** Walks the values of a document; an array, at the top or in a known field of the top object, is walked in turn. */
    private static final class Values implements Records {

        private final JsonParser parser;
        private long number;
        private boolean inArray;
        private boolean envelope;
        private ObjectNode single;

        Values(JsonParser parser) {
            this.parser = parser;
        }

        @Override
        public RawRecord next() throws IOException {
            for (JsonToken token; (token = parser.nextToken()) != null; ) {
                RawRecord record = inArray ? element(token) : outside(token);
                if (record != null) {
                    return record;
                }
            }
            return null;
        }

        private RawRecord element(JsonToken token) throws IOException {
            if (token == JsonToken.END_ARRAY) {
                inArray = false;
                return null;
            }
            envelope |= token == JsonToken.START_OBJECT;
            return numbered(parser.readValueAsTree());
        }

        private RawRecord outside(JsonToken token) throws IOException {
            switch (token) {
                case START_ARRAY -> inArray = true;
                case START_OBJECT -> {
                    single = JsonFields.MAPPER.createObjectNode();
                    envelope = false;
                }
                case FIELD_NAME -> field(parser.currentName());
                case END_OBJECT -> {
                    return endOfObject();
                }
                default -> {
                    return numbered(parser.readValueAsTree());
                }
            }
            return null;
        }

        private void field(String name) throws IOException {
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY
                    && ARRAY_FIELDS.contains(name.toLowerCase(Locale.ROOT))
                    && !holdsText()) {
                inArray = true;
            } else {
                single.set(name, parser.<JsonNode>readValueAsTree());
            }
        }

        /**
         * An object whose array held no object is no envelope: an article may have documents, or none. Nor is one with a text of its own, even if what its array
         * held has gone out as records by then.
         */
        private RawRecord endOfObject() {
            return envelope && !holdsText() ? null : numbered(single);
        }

        private boolean holdsText() {
            return single.valueStream()
                    .anyMatch(value -> value.isTextual() && value.textValue().length() >= TEXT);
        }

        private RawRecord numbered(JsonNode value) {
            number++;
            return JsonFields.record(number, value);
        }
    }
}

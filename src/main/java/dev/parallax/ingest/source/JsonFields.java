package dev.parallax.ingest.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Flattens JSON objects to named texts: {@code {"source": {"name": "MPA"}}} is {@code source.name = MPA}. */
final class JsonFields {

    /** Stands between the values of a list, so that a body given as a list of paragraphs keeps them. */
    private static final String BETWEEN_VALUES = "\n\n";

    /** A number such as 1e2000000000 would be a text of two gigabytes without its exponent. */
    private static final int MOST_ZEROS = 40;

    /** Reads numbers exactly and texts of any length: a huge body is still an article. */
    static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    // Python writes NaN for what is missing.
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Reads a text that must hold one value and no more. */
    static final ObjectReader ONE_VALUE = MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonFields() {}

    /** The record that a JSON value holds; malformed if it is no object. */
    static RawRecord record(long line, JsonNode value) {
        if (!value.isObject()) {
            return RawRecord.malformed(
                    line,
                    "expected a JSON object, found "
                            + value.getNodeType().name().toLowerCase(Locale.ROOT),
                    value.toString());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        flatten("", value, fields);
        return RawRecord.of(line, fields);
    }

    private static void flatten(String name, JsonNode value, Map<String, String> fields) {
        if (isTyped(value)) {
            flatten(name, value.iterator().next(), fields);
        } else if (value.isObject()) {
            value.properties()
                    .forEach(field -> flatten(
                            name.isEmpty() ? field.getKey() : name + "." + field.getKey(), field.getValue(), fields));
        } else if (value.isArray()) {
            value.forEach(element -> flatten(name, element, fields));
        } else if (!value.isNull()) {
            fields.merge(name, text(value), (before, next) -> before + BETWEEN_VALUES + next);
        }
    }

    /** A value in MongoDB's Extended JSON: {@code {"$date": "2025-05-16T10:04:00Z"}}. */
    private static boolean isTyped(JsonNode value) {
        return value.isObject()
                && value.size() == 1
                && value.fieldNames().next().startsWith("$");
    }

    /** Numbers without an exponent, unless that would take more zeros than any number of a record has. */
    private static String text(JsonNode value) {
        boolean plain =
                value.isBigDecimal() && Math.abs((long) value.decimalValue().scale()) <= MOST_ZEROS;
        return plain ? value.decimalValue().toPlainString() : value.asText();
    }
}

package dev.parallax.ingest.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Flattens a Parquet row to named texts, as {@link JsonFields} does for JSON. */
final class ParquetFields {

    private static final String BETWEEN_VALUES = "\n\n";

    private ParquetFields() {}

    static Map<String, String> of(Group row) {
        Map<String, String> fields = new LinkedHashMap<>();
        flatten("", row, false, fields);
        return fields;
    }

    /** @param inList whether the group is the wrapping of a list, whose field names mean nothing */
    private static void flatten(String prefix, Group group, boolean inList, Map<String, String> fields) {
        for (int field = 0; field < group.getType().getFieldCount(); field++) {
            Type type = group.getType().getType(field);
            String name = inList ? prefix : prefix.isEmpty() ? type.getName() : prefix + "." + type.getName();
            for (int i = 0; i < group.getFieldRepetitionCount(field); i++) {
                if (type.isPrimitive()) {
                    String text = ParquetText.of(group, field, i, type.asPrimitiveType());
                    fields.merge(name, text, (before, next) -> before + BETWEEN_VALUES + next);
                } else {
                    flatten(name, group.getGroup(field, i), isListLevel(type, inList), fields);
                }
            }
        }
    }

    /** A list is {@code name (LIST) > list > element}: its own level and the repeated level below it add no name. */
    private static boolean isListLevel(Type type, boolean inList) {
        return type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
                || (inList && type.isRepetition(Type.Repetition.REPEATED));
    }
}

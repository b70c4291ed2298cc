package dev.parallax.ingest.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
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
                    String text = text(group, field, i, type.asPrimitiveType());
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

    private static String text(Group group, int field, int index, PrimitiveType type) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        if (type.getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
            return instant(NanoTime.fromBinary(group.getInt96(field, index))).toString();
        }
        if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
            return instant(group.getLong(field, index), timestamp).toString();
        }
        if (logical instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(group.getInteger(field, index)).toString();
        }
        if (type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY && logical == null) {
            return group.getBinary(field, index).toStringUsingUTF8();
        }
        return group.getValueToString(field, index);
    }

    private static Instant instant(NanoTime time) {
        LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, time.getJulianDay());
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plusNanos(time.getTimeOfDayNanos());
    }

    private static Instant instant(long value, TimestampLogicalTypeAnnotation timestamp) {
        return switch (timestamp.getUnit()) {
            case MILLIS -> Instant.ofEpochMilli(value);
            case MICROS -> Instant.EPOCH.plus(value, ChronoUnit.MICROS);
            case NANOS -> Instant.EPOCH.plusNanos(value);
        };
    }
}

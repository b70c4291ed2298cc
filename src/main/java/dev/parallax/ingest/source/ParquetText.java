package dev.parallax.ingest.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.HexFormat;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/**
 * What a Parquet value means, as text. The physical type alone misleads: an unsigned number would turn negative, a decimal lose its point,
 * and the bytes of a UUID or a decimal become the same broken letters in every row.
 */
final class ParquetText {

    /** Bytes without a type that are no text are a key or a checksum up to this length; beyond, a text in another encoding. */
    private static final int LONGEST_KEY = 64;

    private ParquetText() {}

    /** The value at an index of a field; {@link TextDecoder#BROKEN} stands for bytes of a text that are not UTF-8. */
    static String of(Group group, int field, int index, PrimitiveType type) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> integer(group.getInteger(field, index), type);
            case INT64 -> integer(group.getLong(field, index), type);
            case INT96 ->
                instant(NanoTime.fromBinary(group.getInt96(field, index))).toString();
            case FLOAT -> number(Float.toString(group.getFloat(field, index)));
            case DOUBLE -> number(Double.toString(group.getDouble(field, index)));
            case BOOLEAN -> String.valueOf(group.getBoolean(field, index));
            case BINARY, FIXED_LEN_BYTE_ARRAY -> bytes(group.getBinary(field, index), type, logical);
        };
    }

    private static String integer(int value, PrimitiveType type) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        if (logical instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(value).toString();
        }
        if (logical instanceof TimeLogicalTypeAnnotation) {
            return time(value, TimeUnit.MILLIS);
        }
        return stringified(type.stringifier().stringify(value), logical);
    }

    private static String integer(long value, PrimitiveType type) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
            return Instant.EPOCH.plus(value, unit(timestamp.getUnit())).toString();
        }
        if (logical instanceof TimeLogicalTypeAnnotation time) {
            return time(value, time.getUnit());
        }
        return stringified(type.stringifier().stringify(value), logical);
    }

    private static String bytes(Binary value, PrimitiveType type, LogicalTypeAnnotation logical) {
        boolean isText = logical == null
                || logical instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation
                || logical instanceof LogicalTypeAnnotation.EnumLogicalTypeAnnotation
                || logical instanceof LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
        return isText
                ? text(value, logical == null)
                : stringified(type.stringifier().stringify(value), logical);
    }

    /** Old writers leave texts without a type. */
    private static String text(Binary value, boolean untyped) {
        String text = TextDecoder.decode(value.toByteBuffer());
        boolean isKey = untyped && value.length() <= LONGEST_KEY && text.chars().anyMatch(ParquetText::isNoLetter);
        return isKey ? HexFormat.of().formatHex(value.getBytes()) : text;
    }

    private static boolean isNoLetter(int c) {
        return c == TextDecoder.BROKEN || Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    /** The library writes small decimals with an exponent. */
    private static String stringified(String text, LogicalTypeAnnotation logical) {
        return logical instanceof DecimalLogicalTypeAnnotation ? new BigDecimal(text).toPlainString() : text;
    }

    /** A whole number that a missing value made a double of is the same id as in the file without missing values. */
    private static String number(String written) {
        boolean finite = Character.isDigit(written.charAt(written.length() - 1));
        return finite ? new BigDecimal(written).stripTrailingZeros().toPlainString() : written;
    }

    private static String time(long value, TimeUnit unit) {
        return LocalTime.MIDNIGHT.plus(value, unit(unit)).toString();
    }

    private static ChronoUnit unit(TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
    }

    private static Instant instant(NanoTime time) {
        LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, time.getJulianDay());
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plusNanos(time.getTimeOfDayNanos());
    }
}

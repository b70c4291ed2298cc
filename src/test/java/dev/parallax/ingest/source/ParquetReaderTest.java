package dev.parallax.ingest.source;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.enumType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.intType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.jsonType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timeType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.uuidType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FLOAT;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT96;
import static org.apache.parquet.schema.Types.optional;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every physical and logical type, written by parquet-hadoop. */
class ParquetReaderTest {

    private static final Configuration CONFIGURATION = new Configuration();

    @TempDir
    Path folder;

    private int files;

    /** The text of one value of a type. */
    private String text(Type type, BiConsumer<Group, String> value) throws IOException {
        List<Map<String, String>> rows = rows(type, List.of(value));
        assertThat(rows).hasSize(1);
        return rows.get(0).get("v");
    }

    private List<Map<String, String>> rows(Type type, List<BiConsumer<Group, String>> values) throws IOException {
        return records(type, values).stream().map(RawRecord::fields).toList();
    }

    private List<RawRecord> records(Type type, List<BiConsumer<Group, String>> values) throws IOException {
        MessageType schema = new MessageType("record", type);
        Path file = folder.resolve("f" + files++ + ".parquet");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toString()))
                .withType(schema)
                .build()) {
            for (BiConsumer<Group, String> value : values) {
                Group row = new SimpleGroup(schema);
                value.accept(row, "v");
                writer.write(row);
            }
        }
        List<RawRecord> records = new ArrayList<>();
        FoundFile found =
                new FileFinder(CONFIGURATION).find(List.of(file.toString())).get(0);
        try (RecordIterator iterator = new RecordIterator(found, CONFIGURATION)) {
            iterator.forEachRemaining(records::add);
        }
        return records;
    }

    private static BiConsumer<Group, String> binary(byte[] bytes) {
        return (row, name) -> row.add(name, Binary.fromConstantByteArray(bytes));
    }

    private static BiConsumer<Group, String> binary(String text) {
        return binary(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BiConsumer<Group, String> number(int value) {
        return (row, name) -> row.add(name, value);
    }

    private static BiConsumer<Group, String> number(long value) {
        return (row, name) -> row.add(name, value);
    }

    private static byte[] unscaled(String digits, int length) {
        byte[] least = new BigInteger(digits).toByteArray();
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) (least[0] < 0 ? -1 : 0));
        System.arraycopy(least, 0, bytes, length - least.length, least.length);
        return bytes;
    }

    @Test
    void decimalOfAnyPhysicalTypeIsItsDigitsWithItsPoint() throws IOException {
        assertThat(text(optional(INT32).as(decimalType(2, 9)).named("v"), number(-1250)))
                .isEqualTo("-12.50");
        assertThat(text(optional(INT64).as(decimalType(0, 18)).named("v"), number(123456789012345678L)))
                .isEqualTo("123456789012345678");
        assertThat(text(optional(BINARY).as(decimalType(0, 38)).named("v"), binary(unscaled("4071", 2))))
                .isEqualTo("4071");
        assertThat(text(optional(BINARY).as(decimalType(10, 20)).named("v"), binary(unscaled("7", 1))))
                .isEqualTo("0.0000000007");
        assertThat(text(
                        optional(FIXED_LEN_BYTE_ARRAY)
                                .length(16)
                                .as(decimalType(3, 38))
                                .named("v"),
                        binary(unscaled("-98765432109876543210", 16))))
                .isEqualTo("-98765432109876543.210");
    }

    @Test
    void decimalIdsOfSixRowsAreSixIds() throws IOException {
        Type type =
                optional(FIXED_LEN_BYTE_ARRAY).length(9).as(decimalType(0, 20)).named("v");
        List<BiConsumer<Group, String>> values = new ArrayList<>();
        for (int id = 250; id < 256; id++) {
            values.add(binary(unscaled("" + id, 9)));
        }
        assertThat(rows(type, values))
                .extracting(row -> row.get("v"))
                .containsExactly("250", "251", "252", "253", "254", "255");
    }

    @Test
    void uuidIsWrittenAsUuid() throws IOException {
        byte[] bytes = HexFormat.of().parseHex("0f8fad5bd9cb469fa16570867728950e");
        assertThat(text(optional(FIXED_LEN_BYTE_ARRAY).length(16).as(uuidType()).named("v"), binary(bytes)))
                .isEqualTo("0f8fad5b-d9cb-469f-a165-70867728950e");
    }

    @Test
    void bytesWithoutATypeAreTextOrAKeyInHexadecimal() throws IOException {
        byte[] key = HexFormat.of().parseHex("0f8fad5bd9cb469fa16570867728950e");
        Type fixed = optional(FIXED_LEN_BYTE_ARRAY).length(16).named("v");
        assertThat(text(fixed, binary(key))).isEqualTo("0f8fad5bd9cb469fa16570867728950e");
        assertThat(text(fixed, binary("sixteen letters.".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("sixteen letters.");
        assertThat(text(optional(BINARY).named("v"), binary(key))).isEqualTo("0f8fad5bd9cb469fa16570867728950e");
        assertThat(text(optional(BINARY).named("v"), binary("caf\u00e9\nau lait")))
                .isEqualTo("caf\u00e9\nau lait");
    }

    @Test
    void textInAnotherEncodingIsRefusedNotAcceptedWithBrokenLetters() throws IOException {
        byte[] latin1 = "Le caf\u00e9 est ferm\u00e9. ".repeat(5).getBytes(StandardCharsets.ISO_8859_1);
        for (Type type : List.<Type>of(
                optional(BINARY).named("v"), optional(BINARY).as(stringType()).named("v"))) {
            assertThat(records(type, List.of(binary(latin1), binary("good"))))
                    .extracting(record -> record.fields() == null ? record.reason() : record.fields())
                    .containsExactly("malformed", Map.of("v", "good"));
        }
    }

    @Test
    void unsignedNumbersStayPositive() throws IOException {
        assertThat(text(optional(INT32).as(intType(8, false)).named("v"), number(200)))
                .isEqualTo("200");
        assertThat(text(optional(INT32).as(intType(32, false)).named("v"), number(-1)))
                .isEqualTo("4294967295");
        assertThat(text(optional(INT64).as(intType(64, false)).named("v"), number(-1L)))
                .isEqualTo("18446744073709551615");
        assertThat(text(optional(INT64).as(intType(64, true)).named("v"), number(-1L)))
                .isEqualTo("-1");
        assertThat(text(optional(INT32).named("v"), number(-7))).isEqualTo("-7");
    }

    @Test
    void timesDaysAndMomentsOfAnyUnitAreRead() throws IOException {
        assertThat(text(
                        optional(INT32).as(timeType(true, TimeUnit.MILLIS)).named("v"),
                        number(((10 * 60 + 4) * 60 + 5) * 1000)))
                .isEqualTo("10:04:05");
        assertThat(text(optional(INT64).as(timeType(false, TimeUnit.MICROS)).named("v"), number(36_245_000_001L)))
                .isEqualTo("10:04:05.000001");
        assertThat(text(optional(INT64).as(timeType(false, TimeUnit.NANOS)).named("v"), number(36_245_000_000_001L)))
                .isEqualTo("10:04:05.000000001");
        assertThat(text(optional(INT32).as(dateType()).named("v"), number(20_224)))
                .isEqualTo("2025-05-16");
        assertThat(text(optional(INT64).as(timestampType(true, TimeUnit.MILLIS)).named("v"), number(1747389845000L)))
                .isEqualTo("2025-05-16T10:04:05Z");
        assertThat(text(optional(INT64).as(timestampType(true, TimeUnit.MICROS)).named("v"), number(1747389845000001L)))
                .isEqualTo("2025-05-16T10:04:05.000001Z");
        assertThat(text(
                        optional(INT64).as(timestampType(false, TimeUnit.NANOS)).named("v"),
                        number(1747389845000000001L)))
                .isEqualTo("2025-05-16T10:04:05.000000001Z");
        assertThat(text(
                        optional(INT96).named("v"),
                        (row, name) -> row.add(name, new NanoTime(2_460_812, 36_245_000_000_000L))))
                .isEqualTo("2025-05-16T10:04:05Z");
    }

    @Test
    void fractionsHaveNoExponentAndWholeOnesNoPoint() throws IOException {
        assertThat(text(optional(DOUBLE).named("v"), (row, name) -> row.add(name, 1.747389845E12)))
                .isEqualTo("1747389845000");
        assertThat(text(optional(DOUBLE).named("v"), (row, name) -> row.add(name, 12.25)))
                .isEqualTo("12.25");
        assertThat(text(optional(DOUBLE).named("v"), (row, name) -> row.add(name, Double.NaN)))
                .isEqualTo("NaN");
        assertThat(text(optional(FLOAT).named("v"), (row, name) -> row.add(name, 40f)))
                .isEqualTo("40");
        assertThat(text(optional(BOOLEAN).named("v"), (row, name) -> row.add(name, true)))
                .isEqualTo("true");
    }

    @Test
    void textsOfAnyTypeAreTexts() throws IOException {
        for (Type type : List.<Type>of(
                optional(BINARY).as(stringType()).named("v"),
                optional(BINARY).as(enumType()).named("v"),
                optional(BINARY).as(jsonType()).named("v"))) {
            assertThat(text(type, binary("talks \u2013 resumed"))).isEqualTo("talks \u2013 resumed");
        }
    }
}

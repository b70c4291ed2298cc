package dev.parallax.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    private static final Configuration CONFIGURATION = new Configuration();

    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private List<String> read(String name, byte[] bytes) throws IOException {
        return records(name, bytes).stream().map(ReadersTest::shown).toList();
    }

    private List<RawRecord> records(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        FoundFile found =
                new FileFinder(CONFIGURATION).find(List.of(file.toString())).get(0);
        List<RawRecord> records = new ArrayList<>();
        try (RecordIterator iterator = new RecordIterator(found, CONFIGURATION)) {
            iterator.forEachRemaining(records::add);
        }
        return records;
    }

    private List<String> read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(RawRecord raw) {
        return raw.line() + " " + (raw.fields() == null ? raw.reason() : raw.fields());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void jsonLinesKeepTheirLineNumbersAroundEmptyAndBrokenLines() throws IOException {
        assertThat(read("a.jsonl", "\ufeff{\"t\":\"a\"}\r\n\n{\"t\":\n[1]\n{\"t\":\"b\",\"n\":1.0,\"x\":null}"))
                .containsExactly("1 {t=a}", "3 malformed", "4 malformed", "5 {t=b, n=1}");
    }

    @Test
    void numbersHaveNoExponentUnlessTheyWouldFillTheMemory() throws IOException {
        assertThat(read("a.jsonl", "{\"n\":1.7e9,\"m\":0.00000001}\n{\"n\":1e2000000000}\n{\"n\":1e-2000000000}"))
                .containsExactly("1 {n=1700000000, m=0.00000001}", "2 {n=1E+2000000000}", "3 {n=1E-2000000000}");
    }

    @Test
    void lineWithBytesThatAreNotUtf8IsMalformedAndTheNextIsRead() throws IOException {
        byte[] latin1 = "{\"t\":\"caf\u00e9\"}\n{\"t\":\"b\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read("a.ndjson", latin1)).containsExactly("1 malformed", "2 {t=b}");
    }

    @Test
    void gzipCutShortGivesTheRecordsBeforeTheBreakAndOneRefusal() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            lines.append("{\"t\":\"").append(Integer.toHexString(i * 7919)).append("\"}\n");
        }
        byte[] whole = gzip(lines.toString());
        List<String> records = read("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        assertThat(records).hasSizeGreaterThan(5_000).last().asString().isEqualTo(records.size() + " unreadable");
        assertThat(records.subList(0, records.size() - 1)).noneMatch(record -> record.endsWith("e"));
        assertThat(records.get(records.size() - 2)).startsWith((records.size() - 1) + " {t=");
    }

    @Test
    void fileThatIsNoGzipAtAllIsUnreadable() throws IOException {
        assertThat(read("a.jsonl.gz", "{\"t\":\"a\"}\n")).containsExactly("1 unreadable");
    }

    @Test
    void filesKnowTheirBytesAndChecksum() throws IOException {
        for (Format format : Format.values()) {
            String name = "a." + format.name().toLowerCase(Locale.ROOT);
            Path file = Files.writeString(folder.resolve(name), "abc");
            FoundFile found = new FoundFile(file.toUri().toString(), name, format, null);
            try (RecordIterator records = new RecordIterator(found, CONFIGURATION)) {
                records.forEachRemaining(raw -> {});
                assertThat(records.input()).isEqualTo(new Input(name, 3, SHA_256_OF_ABC, 0, 0, 0));
            }
        }
    }

    @Test
    void jsonMayBeAnArrayAnObjectAnEnvelopeOrLines() throws IOException {
        assertThat(read("a.json", "[{\"t\":\"a\"},\n{\"t\":\"b\"}, 3]"))
                .containsExactly("1 {t=a}", "2 {t=b}", "3 malformed");
        assertThat(read("b.json", "{\n \"t\": \"a\", \"s\": {\"name\": \"n\"}, \"authors\": [\"x\", \"y\"]\n}"))
                .containsExactly("1 {t=a, s.name=n, authors=x\n\ny}");
        assertThat(read("c.json", "{\"status\":\"ok\",\"articles\":[{\"t\":\"a\"},{\"t\":\"b\"}],\"more\":1}"))
                .containsExactly("1 {t=a}", "2 {t=b}");
        assertThat(read("d.json", "{\"t\":\"a\"}\n{\"t\":\n{\"t\":\"c\"}\n"))
                .containsExactly("1 {t=a}", "2 malformed", "3 {t=c}");
    }

    @Test
    void jsonMayHoldWhatPythonWritesForMissingNumbers() throws IOException {
        assertThat(read("a.jsonl", "{\"t\":\"a\",\"date\":NaN}\n")).containsExactly("1 {t=a, date=NaN}");
        assertThat(read("b.json", "[{\"t\":\"a\",\"date\":NaN},{\"t\":\"b\",\"n\":1.5}]"))
                .containsExactly("1 {t=a, date=NaN}", "2 {t=b, n=1.5}");
    }

    @Test
    void jsonObjectWhoseArrayHoldsNoObjectIsARecordItself() throws IOException {
        assertThat(read("a.json", "{\"t\":\"a\",\"documents\":[],\"b\":\"c\"}")).containsExactly("1 {t=a, b=c}");
        assertThat(read("b.json", "{\"t\":\"a\",\"items\":[{\"t\":\"b\"}],\"news\":[]}"))
                .containsExactly("1 {t=b}");
        assertThat(read("c.json", "{\"t\":\"a\",\"docs\":[3]}")).containsExactly("1 malformed", "2 {t=a}");
    }

    @Test
    void jsonArticleWithAListOfObjectsIsNotTakenForAnEnvelope() throws IOException {
        String text = "word ".repeat(70).strip();
        String list = "\"items\":[{\"t\":\"a picture\"}]";
        assertThat(read("a.json", "{\"b\":\"" + text + "\"," + list + ",\"c\":\"d\"}"))
                .singleElement()
                .asString()
                .startsWith("1 {b=word word")
                .contains("items", "a picture")
                .endsWith("c=d}");
        assertThat(read("b.json", "{" + list + ",\"b\":\"" + text + "\"}"))
                .containsExactly("1 {t=a picture}", "2 {b=" + text + "}");
        assertThat(read("c.json", "{\"b\":\"words of a feed on itself\"," + list + "}"))
                .containsExactly("1 {t=a picture}");
    }

    @Test
    void jsonThatBreaksGivesTheRecordsBeforeAndOneRefusal() throws IOException {
        assertThat(read("a.json", "[{\"t\":\"a\"},{\"t\":\"b\"")).containsExactly("1 {t=a}", "2 unreadable");
        assertThat(read("b.json", "[{\"t\":\"a\"} {\"t\":\"b\"}]")).containsExactly("1 {t=a}", "2 unreadable");
        assertThat(read("c.json", "")).isEmpty();
    }

    @Test
    void csvMayHoldQuotesAndLineBreaks() throws IOException {
        assertThat(read("a.csv", "t,b\r\n\"A, \"\"B\"\"\",\"one\n\ntwo\"\r\n\r\nc,d\r\n"))
                .containsExactly("2 {t=A, \"B\", b=one\n\ntwo}", "6 {t=c, b=d}");
    }

    @Test
    void csvRowsOfWrongWidthAreMalformedAndAnOpenQuoteEndsTheFile() throws IOException {
        assertThat(read("a.csv", "t,b\n1,2\n1\n1,2,3\nx,\"y\nz,w\n"))
                .containsExactly("2 {t=1, b=2}", "3 malformed", "4 malformed", "5 unreadable");
    }

    @Test
    void csvRecordThatEndsTheFileIsNamedByTheLineOnWhichItBegins() throws IOException {
        assertThat(read("a.csv", "t,b\n\"x\ny\",2\n\n\"open,\n3\n")).containsExactly("2 {t=x\ny, b=2}", "5 unreadable");
        assertThat(read("b.csv", "t,b\n\"open,\n3\n")).containsExactly("2 unreadable");
        assertThat(records("c.csv", "t\n\"open\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(RawRecord::detail)
                .containsExactly("the file breaks here and nothing after it was read: this is no record of CSV;"
                        + " is a closing quotation mark missing?");
    }

    @Test
    void recordLongerThanAnyArticleEndsTheFileBeforeItFillsTheMemory() throws IOException {
        String endless = "x".repeat(70 << 20);

        assertThat(read("a.jsonl", "{\"t\":\"a\"}\n{\"t\":\"" + endless + "\"}\n{\"t\":\"b\"}\n"))
                .containsExactly("1 {t=a}", "2 unreadable");
        assertThat(read("a.csv", "t\na\n\"" + endless)).containsExactly("2 {t=a}", "3 unreadable");
        assertThat(read("outlet/a.txt", endless)).containsExactly("1 unreadable");
    }

    @Test
    void recordsTogetherMayBeLongerThanThat() throws IOException {
        String line = "{\"t\":\"" + "x".repeat(1 << 20) + "\"}\n";

        assertThat(read("a.jsonl", line.repeat(70)))
                .hasSize(70)
                .last()
                .asString()
                .startsWith("70 {t=x");
    }

    @Test
    void tabsAndSemicolonsSeparateToo() throws IOException {
        assertThat(read("a.tsv", "t\tb\n1,5\t2\n")).containsExactly("2 {t=1,5, b=2}");
        assertThat(read("a.csv", "t;b\n1,5;2\n")).containsExactly("2 {t=1,5, b=2}");
    }

    @Test
    void tabsNeedNoQuotingAndTheirQuotationMarksStay() throws IOException {
        assertThat(read("a.tsv", """
                outlet\ttitle\tbody
                A\tT1\t"We will fight on.
                B\tT2\tHe said "no" again
                C\tT3\t"We agree," he said. "Good."
                """))
                .containsExactly(
                        "2 {outlet=A, title=T1, body=\"We will fight on.}",
                        "3 {outlet=B, title=T2, body=He said \"no\" again}",
                        "4 {outlet=C, title=T3, body=\"We agree,\" he said. \"Good.\"}");
    }

    @Test
    void tabsWithQuotingMayHoldTabsLineBreaksAndDoubledMarks() throws IOException {
        assertThat(read("a.tsv", "outlet\tbody\nA\t\"one\ttwo\n\"\"three\"\"\"\n\"\"\t\"\"\nB\tfour \"five\n"))
                .containsExactly(
                        "2 {outlet=A, body=one\ttwo\n\"three\"}",
                        "4 {outlet=, body=}",
                        "5 {outlet=B, body=four \"five}");
    }

    @Test
    void naWithoutQuotesIsMissingAndWithQuotesAText() throws IOException {
        assertThat(read("a.csv", "outlet,title,date\n\"N\",\"NA\",NA\nNA,\"b\",\n"))
                .containsExactly("2 {outlet=N, title=NA}", "3 {title=b, date=}");
        assertThat(read("a.tsv", "outlet\ttitle\tdate\nN\tNA\tNA\nN\tNA or not\t1\n"))
                .containsExactly("2 {outlet=N}", "3 {outlet=N, title=NA or not, date=1}");
        assertThat(read("b.csv", "outlet;title;NA\nN;NA;\"NA\"\n")).containsExactly("2 {outlet=N, NA=NA}");
    }

    @Test
    void marksMayBeEscapedWithABackslash() throws IOException {
        assertThat(read("a.csv", """
                id,text
                1,"He said \\"no\\" and left"
                2,"a\\\\b and c:\\\\new, x"
                3,ends with a backslash\\
                4,"\\"whole\\""
                5,"line
                break \\"q\\\\\\"\\", x"
                6,"plain ""doubled"" one"
                """))
                .containsExactly(
                        "2 {id=1, text=He said \"no\" and left}",
                        "3 {id=2, text=a\\b and c:\\new, x}",
                        "4 {id=3, text=ends with a backslash\\}",
                        "5 {id=4, text=\"whole\"}",
                        "6 {id=5, text=line\nbreak \"q\\\"\", x}",
                        "8 {id=6, text=plain \"doubled\" one}");
        assertThat(read("a.tsv", "id\ttext\n1\t\"He said \\\"no\\\"\tand left\"\n"))
                .containsExactly("2 {id=1, text=He said \"no\"\tand left}");
    }

    @Test
    void backslashesOfAFileThatDoublesItsMarksStay() throws IOException {
        assertThat(read("a.csv", "id,text\n1,\"c:\\new \"\"x\"\" \\\"\n2,\"\\\\server\"\n"))
                .containsExactly("2 {id=1, text=c:\\new \"x\" \\}", "3 {id=2, text=\\\\server}");
    }

    @Test
    void marksThatNobodyUnderstandsAreRefusedByNameAndTheNextRecordIsRead() throws IOException {
        String text =
                "id,text\n1,\"He said \"\"no\"\".\"\n2,\"He said \"no\" and left\"\n\n3,\"one\ntwo\" three\n4,fine\n";
        assertThat(read("a.csv", text))
                .containsExactly("2 {id=1, text=He said \"no\".}", "3 malformed", "5 malformed", "7 {id=4, text=fine}");
        assertThat(records("a.csv", text.getBytes(StandardCharsets.UTF_8))
                        .get(1)
                        .detail())
                .contains("neither doubled (\"\") nor escaped (\\\")", "write the file with one of them throughout");
    }

    @Test
    void rowNamesOfRAreNoValues() throws IOException {
        assertThat(read(
                        "a.csv",
                        "\"outlet\",\"text\"\n\"1\",\"N\",\"He said \\\"no\\\", twice\"\n\"2\",\"N\",NA\n\"3\"\n"))
                .containsExactly("2 {outlet=N, text=He said \"no\", twice}", "3 {outlet=N}", "4 malformed");
        assertThat(read("a.tsv", "outlet\ttext\n1\tN\tone\n2\tN\ttwo\n"))
                .containsExactly("2 {outlet=N, text=one}", "3 {outlet=N, text=two}");
        assertThat(read("b.csv", "\"\",\"outlet\",\"text\"\n\"1\",\"N\",\"one\"\n"))
                .containsExactly("2 {=1, outlet=N, text=one}");
    }

    @Test
    void textWithAnUnquotedCommaIsNoRowName() throws IOException {
        assertThat(read("a.csv", "outlet,text\nN,one, two\nM,three, four\n"))
                .containsExactly("2 malformed", "3 malformed");
        assertThat(read("b.csv", "\"outlet\",\"text\"\n\"N\",\"one\"\n\"M\",\"two\",\"three\"\n"))
                .containsExactly("2 {outlet=N, text=one}", "3 malformed");
        assertThat(read("a.tsv", "outlet\ttext\nN\tone\ttwo\n")).containsExactly("2 malformed");
    }

    @Test
    void listThatMixesTextsAndObjectsKeepsBoth() throws IOException {
        assertThat(read(
                        "a.jsonl",
                        "{\"authors\":[\"A\",{\"name\":\"C\",\"url\":\"u\"},\"B\",[\"D\"],{\"name\":\"E\"},null]}"))
                .containsExactly("1 {authors=A\n\nB\n\nD, authors.name=C\n\nE, authors.url=u}");
    }

    @Test
    void valuesThatMongoGivesATypeAreTheirText() throws IOException {
        assertThat(read("a.jsonl", """
                {"_id":{"$oid":"665000000000000000000014"},"date":{"$date":"2025-05-16T10:04:00Z"},"n":{"$numberLong":"7"}}
                {"_id":{"$uuid":"0f8fad5b"},"date":{"$date":{"$numberLong":"1747389840000"}},"list":[{"$numberInt":"1"},2]}
                {"price":{"$":"5","currency":"EUR"}}
                """))
                .containsExactly(
                        "1 {_id=665000000000000000000014, date=2025-05-16T10:04:00Z, n=7}",
                        "2 {_id=0f8fad5b, date=1747389840000, list=1\n\n2}",
                        "3 {price.$=5, price.currency=EUR}");
    }

    @Test
    void plainTextTakesOutletFromFolderAndDateFromName() throws IOException {
        assertThat(read("northsea/talks-2025-05-16.txt", "\n Title \n\nBody one.\n\nBody two.\n"))
                .containsExactly(
                        "1 {outlet=northsea, title=Title , body=\nBody one.\n\nBody two., published=2025-05-16}");
        assertThat(read("northsea/20250516_x.txt", "Title"))
                .containsExactly("1 {outlet=northsea, title=Title, body=, published=2025-05-16}");
    }

    @Test
    void topmostFolderThatIsNoDateIsTheOutlet() throws IOException {
        for (String name : List.of(
                "Harbour Post/2025/05/x.txt",
                "Harbour Post/politics/y.txt",
                "2025/May/Valley Times/z.txt",
                "Marfield/05-16/v.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "T");
        }

        assertThat(outlets(folder.toString()))
                .containsExactly("z Valley Times", "x Harbour Post", "y Harbour Post", "v Marfield");
        assertThat(outlets(folder + "/*/politics")).containsExactly("y Harbour Post");
        assertThat(outlets(folder + "/Harb*/*/*/*.txt")).containsExactly("x Harbour Post");
        assertThat(outlets(folder + "/Marfield")).containsExactly("v Marfield");
        assertThat(outlets(folder + "/Harbour Post/politics/y.txt")).containsExactly("y politics");
    }

    private List<String> outlets(String given) {
        return new FileFinder(CONFIGURATION)
                .find(List.of(given)).stream()
                        .map(file ->
                                file.source().replaceFirst(".*/|(?=.txt)", "").replaceFirst(".txt", "") + " "
                                        + file.outlet())
                        .toList();
    }

    @Test
    void utf16WithByteOrderMarkIsRead() throws IOException {
        assertThat(read("a.tsv", "\ufefft\tb\n\u00e9\t2\n".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("2 {t=\u00e9, b=2}");
    }

    @Test
    void storageThatFailsIsNoBrokenFile() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "{\"t\":\"a\"}\n".repeat(50_000));
        Configuration flaky = new Configuration(false);
        flaky.setClass("fs.flaky.impl", FlakyFileSystem.class, FileSystem.class);
        FoundFile found = new FoundFile("flaky:" + file, "a.jsonl", Format.JSON_LINES, null);

        assertThatThrownBy(() -> {
                    try (RecordIterator records = new RecordIterator(found, flaky)) {
                        records.forEachRemaining(
                                record -> assertThat(record.reason()).isNull());
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Cannot read flaky:" + file)
                .hasMessageContaining("Read timed out");
    }

    @Test
    void fileThatIsNoParquetIsUnreadable() throws IOException {
        assertThat(read("a.parquet", "PAR1 no")).containsExactly("1 unreadable");
    }
}

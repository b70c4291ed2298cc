package dev.parallax.ingest.source;

import dev.parallax.ingest.source.TableStyle.Quoting;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables with a header line. Values may stand in double quotes and then hold line breaks and quotation marks, doubled or escaped with a
 * backslash ({@link Marks}); where values are separated by tabs, only if all quotation marks at their beginning are closed at their end, as
 * tab-separated files often have none. A {@code .csv} whose header has more semicolons than commas is read with semicolons, as spreadsheets
 * of many countries write it. Row names, as R writes them, are no values ({@link TableStyle}).
 */
final class CsvReader implements ArticleReader {

    private final char delimiter;

    CsvReader(char delimiter) {
        this.delimiter = delimiter;
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        BufferedReader text = file.text();
        TableStyle style = TableStyle.of(text, delimiter);
        if (style.quoting() == Quoting.NONE) {
            return new Rows(style, style.format().parse(text), null);
        }
        Marks marks = new Marks(text, style.delimiter(), style.quoting() == Quoting.ESCAPED);
        return new Rows(style, style.format().parse(marks), marks);
    }

    private static final class Rows implements Records {

        private final TableStyle style;
        private final CSVParser parser;
        private final Iterator<CSVRecord> rows;
        private final Marks marks;
        private List<String> header;

        /** @param marks null where quotation marks are marks of the text */
        Rows(TableStyle style, CSVParser parser, Marks marks) {
            this.style = style;
            this.parser = parser;
            this.rows = parser.iterator();
            this.marks = marks;
        }

        @Override
        public RawRecord next() throws IOException {
            while (true) {
                long line = parser.getCurrentLineNumber() + 1;
                if (!hasNext(rows, line)) {
                    return null;
                }
                CSVRecord row = rows.next();
                boolean broken = marks != null && marks.areBroken(row.getRecordNumber());
                if (isEmpty(row)) {
                    continue;
                }
                if (header != null) {
                    return broken ? brokenMarks(line, row) : record(line, row);
                }
                header = row.stream()
                        .map(name -> name == null ? TableStyle.MISSING : name)
                        .toList();
            }
        }

        private RawRecord record(long line, CSVRecord row) {
            int names = style.rowNames() ? 1 : 0;
            if (row.size() != header.size() + names) {
                String problem = row.size() + " values where the header has " + header.size()
                        + (style.rowNames() ? ", row names aside" : "")
                        + "; quote values that hold delimiters or line breaks";
                return RawRecord.malformed(line, problem, excerpt(row));
            }
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                String value = row.get(i + names);
                if (value != null) {
                    fields.putIfAbsent(header.get(i), value);
                }
            }
            return RawRecord.of(line, fields);
        }

        private static RawRecord brokenMarks(long line, CSVRecord row) {
            return RawRecord.malformed(
                    line,
                    "a quotation mark inside a quoted value is neither doubled (\"\") nor escaped (\\\") like those at the beginning of"
                            + " the file; write the file with one of them throughout",
                    excerpt(row));
        }
    }

    private static String excerpt(CSVRecord row) {
        return String.join(" | ", row.toList());
    }

    /** The parser wraps its exceptions; a quote that is never closed is one. */
    private static boolean hasNext(Iterator<CSVRecord> rows, long line) throws BrokenRecord {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw new BrokenRecord(line, "this is no record of CSV; is a closing quotation mark missing?", e);
        }
    }

    private static boolean isEmpty(CSVRecord row) {
        return row.size() == 1 && row.get(0) != null && row.get(0).isBlank();
    }
}

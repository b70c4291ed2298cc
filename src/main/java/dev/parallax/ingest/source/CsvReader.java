package dev.parallax.ingest.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables with a header line. Values may stand in double quotes and then hold line breaks; where values are separated by tabs, only if all
 * quotation marks at their beginning are closed at their end, as tab-separated files often have none ({@link Quoting}). A {@code .csv} whose
 * header has more semicolons than commas is read with semicolons, as spreadsheets of many countries write it.
 */
final class CsvReader implements ArticleReader {

    private static final int HEADER_PEEK = 1 << 13;

    private final char delimiter;

    CsvReader(char delimiter) {
        this.delimiter = delimiter;
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        BufferedReader text = file.text();
        boolean quoted = delimiter != '\t' || Quoting.isUsed(text, delimiter);
        CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter == ',' ? commaOrSemicolon(text) : delimiter)
                .setQuote(quoted ? '"' : null)
                .setIgnoreEmptyLines(false) // They count as lines; records() passes over them.
                .setTrailingData(true) // "Quoted" and more: kept, the number of columns tells if it was a broken quote.
                .get()
                .parse(text);
        return records(parser);
    }

    private static char commaOrSemicolon(BufferedReader text) throws IOException {
        text.mark(HEADER_PEEK);
        char[] start = new char[HEADER_PEEK];
        int length = Math.max(text.read(start), 0);
        text.reset();
        String header = new String(start, 0, length).lines().findFirst().orElse("");
        return count(header, ';') > count(header, ',') ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static Records records(CSVParser parser) {
        Iterator<CSVRecord> rows = parser.iterator();
        return new Records() {
            private List<String> header;

            @Override
            public RawRecord next() throws IOException {
                while (true) {
                    long line = parser.getCurrentLineNumber() + 1;
                    if (!hasNext(rows, line)) {
                        return null;
                    }
                    CSVRecord row = rows.next();
                    if (isEmpty(row)) {
                        continue;
                    }
                    if (header != null) {
                        return record(line, header, row);
                    }
                    header = row.toList();
                }
            }
        };
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
        return row.size() == 1 && row.get(0).isBlank();
    }

    private static RawRecord record(long line, List<String> header, CSVRecord row) {
        if (row.size() != header.size()) {
            String problem = row.size() + " values where the header has " + header.size()
                    + "; quote values that hold delimiters or line breaks";
            return RawRecord.malformed(line, problem, String.join(" | ", row.toList()));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            fields.putIfAbsent(header.get(i), row.get(i));
        }
        return RawRecord.of(line, fields);
    }
}

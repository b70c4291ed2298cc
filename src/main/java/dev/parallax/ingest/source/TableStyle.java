package dev.parallax.ingest.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * How a table is written, told from its beginning.
 *
 * @param delimiter what separates values
 * @param quoting what quotation marks do
 * @param rowNames whether each row begins with a name that the header has no column for, as R's {@code write.table} writes them
 */
record TableStyle(char delimiter, Quoting quoting, boolean rowNames) {

    /** What double quotes around values mean. */
    enum Quoting {
        /** Nothing: they are marks of the text. */
        NONE,
        /** They enclose values; a mark of the text is doubled. */
        DOUBLED,
        /** They enclose values; a mark of the text has a backslash before it. */
        ESCAPED
    }

    /** A missing value, as R writes it. */
    static final String MISSING = "NA";

    /** So many characters at the beginning of a file tell how the rest is written. */
    private static final int PEEK = 1 << 20;

    /** So many rows tell whether rows have names. */
    private static final int ROWS = 50;

    /** Looks ahead without reading on. */
    static TableStyle of(BufferedReader text, char ending) throws IOException {
        text.mark(PEEK);
        char[] start = new char[PEEK];
        int length = 0;
        for (int read = 0; read >= 0 && length < PEEK; read = text.read(start, length, PEEK - length)) {
            length += read;
        }
        text.reset();
        return of(new String(start, 0, length), ending, length < PEEK);
    }

    private static TableStyle of(String start, char ending, boolean whole) throws IOException {
        char delimiter = ending == ',' ? commaOrSemicolon(start) : ending;
        int doubled = new Marks(new StringReader(start), delimiter, false).countBroken(whole);
        int escaped = doubled == 0 ? 0 : new Marks(new StringReader(start), delimiter, true).countBroken(whole);
        boolean unquoted = delimiter == '\t' && Math.min(doubled, escaped) > 0;
        Quoting quoting = unquoted ? Quoting.NONE : doubled <= escaped ? Quoting.DOUBLED : Quoting.ESCAPED;
        TableStyle style = new TableStyle(delimiter, quoting, false);
        return new TableStyle(delimiter, quoting, style.hasRowNames(start, whole));
    }

    private static char commaOrSemicolon(String start) {
        String header = start.lines().findFirst().orElse("");
        return count(header, ';') > count(header, ',') ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** How to read it once {@link Marks} has doubled the marks. {@link #MISSING} is null unless it is quoted. */
    CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(quoting == Quoting.NONE ? null : '"')
                .setNullString(MISSING)
                .setQuoteMode(QuoteMode.ALL_NON_NULL)
                .setIgnoreEmptyLines(false) // They count as lines and records.
                .setTrailingData(true) // Marks finds what is wrong with it.
                .get();
    }

    /**
     * Rows have one value more than the header, none as many, and all begin differently. A text with an unquoted comma looks like that too:
     * where commas separate, header and rows must begin with a quotation mark, as R writes them.
     */
    private boolean hasRowNames(String start, boolean whole) throws IOException {
        boolean quoted =
                start.lines().limit(2).filter(line -> line.startsWith("\"")).count() == 2;
        if (!quoted && delimiter != '\t') {
            return false;
        }
        Reader marks = new Marks(new StringReader(start), delimiter, quoting == Quoting.ESCAPED);
        try (CSVParser parser = format().parse(quoting == Quoting.NONE ? new StringReader(start) : marks)) {
            Iterator<CSVRecord> rows = parser.iterator();
            int columns = rows.hasNext() ? rows.next().size() : 0;
            Set<String> names = new HashSet<>();
            while (rows.hasNext() && names.size() < ROWS) {
                CSVRecord row = rows.next();
                boolean cut = !whole && !rows.hasNext();
                boolean named = row.size() == columns + 1;
                if (!cut && (row.size() == columns || named && !names.add(row.get(0)))) {
                    return false;
                }
            }
            return columns > 1 && names.size() >= (quoted ? 1 : 2);
        } catch (UncheckedIOException | IllegalStateException e) {
            return false; // A quotation that never closes; reading on will say so.
        }
    }
}

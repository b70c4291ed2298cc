package dev.parallax.ingest.source;

import dev.parallax.model.Input;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;

/**
 * The records of one file, whatever state it is in: never throws for what the file holds, and ends a broken file with one refused record
 * that says so. Throws {@link UncheckedIOException} where the storage fails.
 *
 * <p>Where the stream itself breaks (a cut or damaged compressed file), the record at the break is the refused one, for it may be cut short.
 * Hence the look-ahead by one.
 */
public final class RecordIterator implements Iterator<RawRecord>, Closeable {

    private final SourceFile file;
    private final ArticleReader reader;
    private ArticleReader.Records records;
    private RawRecord ahead;
    private long lastLine;
    private boolean ended;

    /**
     * Opens a file.
     *
     * @throws UncheckedIOException if the storage fails
     */
    public RecordIterator(FoundFile found, Configuration configuration) {
        this.file = new SourceFile(found, configuration);
        this.reader = found.format().reader();
        try {
            this.ahead = fetch();
        } catch (UncheckedIOException e) {
            file.close(); // Nobody else can: there is no iterator yet.
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public RawRecord next() {
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        RawRecord current = ahead;
        ahead = fetch();
        boolean atBreak = ahead == null && file.failure() != null && !"unreadable".equals(current.reason());
        return atBreak ? broken(current.line(), file.failure()) : current;
    }

    /** The file's own row, its counts still 0. Call after the last record: it reads what is left of the bytes. */
    public Input input() {
        return file.input();
    }

    @Override
    public void close() {
        file.close();
    }

    private RawRecord fetch() {
        if (ended) {
            return null;
        }
        try {
            if (records == null) {
                records = reader.open(file);
            }
            file.recordBegins();
            RawRecord raw = records.next();
            file.requireStorage();
            ended = raw == null;
            return ended ? breakBeforeFirst() : decoded(raw);
        } catch (IOException | RuntimeException e) {
            file.requireStorage();
            ended = true;
            long line = e instanceof BrokenRecord record ? record.line() : lastLine + 1;
            return broken(line, file.failure() == null ? e : file.failure());
        }
    }

    private RawRecord breakBeforeFirst() {
        return lastLine == 0 && file.failure() != null ? broken(1, file.failure()) : null;
    }

    private RawRecord decoded(RawRecord raw) {
        lastLine = raw.line();
        if (raw.fields() == null || raw.fields().values().stream().noneMatch(RecordIterator::hasBrokenBytes)) {
            return raw;
        }
        String longest = raw.fields().values().stream()
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
        return RawRecord.malformed(raw.line(), "bytes that are not UTF-8; save the file as UTF-8", longest);
    }

    private static boolean hasBrokenBytes(String value) {
        return value.indexOf(TextDecoder.BROKEN) >= 0;
    }

    private static RawRecord broken(long line, Exception why) {
        String message = why.getMessage() == null ? why.toString() : why.getMessage();
        String firstLine = message.lines().findFirst().orElse(message);
        return RawRecord.unreadable(line, "the file breaks here and nothing after it was read: " + firstLine);
    }
}

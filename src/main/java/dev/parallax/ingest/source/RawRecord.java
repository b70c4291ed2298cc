package dev.parallax.ingest.source;

import java.util.Map;

/**
 * One record as a file holds it: its fields, or why it cannot be read.
 *
 * @param line line (or record, or row) in the file, from 1
 * @param fields field names as written, with dots between the levels of nested objects, and their text; null if the record is refused
 * @param reason reason code of a refused record: {@code malformed}, or {@code unreadable} where the rest of the file is lost; else null
 * @param detail why it is refused, in words; null if it is not
 * @param excerpt start of a refused record; null if it is not refused or nothing of it is known
 */
public record RawRecord(long line, Map<String, String> fields, String reason, String detail, String excerpt) {

    /** A record that could be read. */
    static RawRecord of(long line, Map<String, String> fields) {
        return new RawRecord(line, fields, null, null, null);
    }

    /** A record that could not be read, while what follows it can. */
    static RawRecord malformed(long line, String detail, String excerpt) {
        return new RawRecord(line, null, "malformed", detail, excerpt);
    }

    /** The place where a file breaks. */
    static RawRecord unreadable(long line, String detail) {
        return new RawRecord(line, null, "unreadable", detail, null);
    }
}

package dev.parallax.ingest.source;

import java.io.IOException;

/**
 * Reads the raw records of one file format.
 *
 * <p>To add a format:
 *
 * <ol>
 *   <li>Write a class beside this one that implements {@link #open}. Take the text from {@link SourceFile#text()} (decompressed, decoded,
 *       without byte order mark) or, for a binary format, the path and configuration.
 *   <li>Return one {@link RawRecord} per record, with the line on which it begins; no two records of a file may share a line number. Leave
 *       field names as they are: {@code FieldNames} knows what producers call them.
 *   <li>For a record that is broken while the next can still be read, return {@link RawRecord#malformed}. For a break that ends the file,
 *       throw: {@link RecordIterator} turns any exception into one refused record. Never end the stream early without either.
 *   <li>Name the file endings in {@link Format}.
 *   <li>Add the format to {@code ReadersTest}: a whole file, a broken record, and a file cut short.
 * </ol>
 */
@FunctionalInterface
public interface ArticleReader {

    /**
     * Begins to read a file.
     *
     * @throws IOException if the file cannot be read
     */
    Records open(SourceFile file) throws IOException;

    /** The records of one file, in their order. */
    @FunctionalInterface
    interface Records {

        /**
         * The next record; null at the end.
         *
         * @throws IOException if the rest of the file cannot be read
         */
        RawRecord next() throws IOException;
    }
}

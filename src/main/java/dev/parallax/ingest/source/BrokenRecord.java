package dev.parallax.ingest.source;

import java.io.IOException;

/** A record that cannot be read, nor anything after it, and the line on which it begins. */
final class BrokenRecord extends IOException {

    private final long line;

    BrokenRecord(long line, String message, Exception why) {
        super(message, why);
        this.line = line;
    }

    /** Line of the file on which the record begins, from 1. */
    long line() {
        return line;
    }
}

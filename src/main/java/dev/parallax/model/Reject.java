package dev.parallax.model;

@Doc(
        "One row per refused record: where it came from and why. Read = accepted + rejected, for every file. Written by ingest.")
public record Reject(
        @Doc("File that it was read from") String source,

        @Doc("Line (or record, or row) in that file, from 1")
        long line,

        @Doc(
                "Reason code, see docs/tables.md: empty, too_short, not_english, no_outlet, malformed, unreadable, off_topic, duplicate, duplicate_id")
        String reason,

        @Doc("What exactly was wrong, in words; names the article kept in its place for duplicates")
        String detail,

        @Doc("Identifier in the source; null if unknown") String id,
        @Doc("Outlet; null if unknown") String outlet,

        @Doc("First characters of the text or record (at most 200); null if there are none")
        String excerpt) {}

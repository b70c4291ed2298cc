package dev.parallax.model;

@Doc(
        "One row per refused record: where it came from and why. Read = accepted + rejected, for every file. Written by ingest.")
public record Reject(
        @Doc("File that it was read from") String source,

        @Doc("Line (or record, or row) in that file, from 1")
        long line,

        @Doc(
                "Reason code: empty (no text, or nothing but markup), too_short (fewer words than --minimum-words), not_english, consent_text, pay_wall, error_page (what a site sends in place of an article; what else there is has fewer words than --minimum-words), no_outlet (neither outlet nor address), malformed (no record; the next one was read), unreadable (the file breaks there, and nothing after it was read), out_of_period (published before --since or after --until), undated (no day that can be read, with --undated reject), off_topic (outside of the topic of the codebook), duplicate (the text of an article that was kept, in the same outlet), duplicate_id (another text under the id of an article that was kept, in the same file and outlet, or under its address or headline)")
        String reason,

        @Doc(
                "What exactly was wrong, in words; names the article kept in its place for duplicates. For not_english the language found and how far it is ahead of the next: 1 less the ratio of their scores, 0 where both are as likely, 1 where no other comes into question")
        String detail,

        @Doc("Identifier in the source; null if unknown") String id,
        @Doc("Outlet; null if unknown") String outlet,

        @Doc("First characters of the text or record (at most 200); null if there are none")
        String excerpt) {}

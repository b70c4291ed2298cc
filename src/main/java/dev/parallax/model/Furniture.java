package dev.parallax.model;

@Doc(
        "One row per outlet and piece of page furniture that ingest learnt and found in accepted articles: lines, sentences and runs of words that recur whatever the article tells. Numbers, dates and case apart, its words are the same wherever it stands. With --keep-furniture, what would have been cut. Written by ingest.")
public record Furniture(
        @Doc("Outlet, as in articles") String outlet,

        @Doc("The piece as it stands in the first article that has it")
        String text,

        @Doc("line (a whole line), sentence (a whole sentence) or run (words within one)")
        String kind,

        @Doc(
                "head or tail (at that end of the text), line (in a line of its own), glued (in the middle of a line, breaking into it), scattered (whole sentences anywhere) or listed (named under furniture in the codebook)")
        String place,

        @Doc("Articles that have it") long articles,
        @Doc("Words that it takes in all of them together") long words,

        @Doc("The first of these articles, by moment of publication (unknown last) and id")
        String example) {}

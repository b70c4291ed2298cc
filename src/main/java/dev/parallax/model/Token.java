package dev.parallax.model;

@Doc("A token of a sentence.")
public record Token(
        @Doc("First code point in the text") int begin,
        @Doc("Code point after the last") int end,
        @Doc("Lemma") String lemma,

        @Doc("Part of speech, Penn Treebank tag; X where the tagger failed on the sentence")
        String pos,

        @Doc("Named entity type (PERSON, LOCATION, ...); O outside of entities")
        String entity,

        @Doc("Position of the governor in the sentence, from 1; 0 for the root; -1 if not parsed")
        int head,

        @Doc("Universal Dependencies relation to the governor; null if not parsed")
        String relation) {}

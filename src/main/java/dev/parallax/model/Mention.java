package dev.parallax.model;

@Doc("A named entity within a sentence.")
public record Mention(
        @Doc("Position of the first token in the sentence, from 0")
        int first,

        @Doc("Position after the last token") int last,

        @Doc("Type: PERSON, LOCATION, ORGANIZATION, MISC, DATE, ...")
        String type) {}

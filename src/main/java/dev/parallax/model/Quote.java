package dev.parallax.model;

@Doc("A direct quotation, marks included; one that runs over several paragraphs is one quotation.")
public record Quote(
        @Doc("First code point in the text (the opening mark)")
        int begin,

        @Doc("Code point after the last (the closing mark)") int end,

        @Doc("False if the closing mark is missing and the end was inferred")
        boolean closed) {}

package dev.parallax.model;

@Doc("A sentence of a body that has the term in it.")
public record Context(
        @Doc("Article") String article,
        @Doc("First code point of the sentence in the body") int begin,
        @Doc("Code point after the last") int end) {}

package dev.parallax.model;

import java.util.List;

@Doc("The outlet's own words of a sentence.")
public record Line(
        @Doc("title or body; title_2, title_3, ... for the article's other titles")
        String part,

        @Doc("First code point of the sentence in that text")
        int begin,

        @Doc("Code point after the last") int end,

        @Doc(
                "Lemmas in lower case, in order; an empty one where something was left out: punctuation, numbers, quoted words, an outlet's name")
        List<String> lemmas) {}

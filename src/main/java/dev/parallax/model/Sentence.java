package dev.parallax.model;

import java.util.List;

@Doc("A sentence of an annotated text.")
public record Sentence(
        @Doc("Paragraph, from 0") int paragraph,
        @Doc("First code point in the text") int begin,
        @Doc("Code point after the last") int end,

        @Doc("ok; too_long (not parsed: no sentiment, clauses or relations); failed (tokens only)")
        String status,

        @Doc("Why it is not ok; null if ok") String detail,
        @Doc("Tokens in order") List<Token> tokens,

        @Doc(
                "Probabilities of the five sentiment classes, very negative to very positive (Socher et al. 2013); null if not parsed")
        List<Float> sentiment,

        @Doc("Clauses, outermost first; empty if not parsed")
        List<Clause> clauses,

        @Doc("Named entities in order") List<Mention> mentions) {}

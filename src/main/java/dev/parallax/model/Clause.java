package dev.parallax.model;

import java.util.List;

@Doc("A clause (S, SBAR, SBARQ, SINV, SQ or FRAG node of the constituency tree) within a sentence.")
public record Clause(
        @Doc("Position of the first token in the sentence, from 0")
        int first,

        @Doc("Position after the last token") int last,

        @Doc("Probabilities of the five sentiment classes, very negative to very positive")
        List<Float> sentiment) {}

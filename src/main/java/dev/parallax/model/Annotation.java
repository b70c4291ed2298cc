package dev.parallax.model;

import java.util.List;

@Doc(
        "One row per unique text (a body or a title) and pipeline: everything CoreNLP said of it, so that no measure ever annotates again. Written by annotate.")
public record Annotation(
        @Doc("Hash of the text: articles.text_hash or articles.title_hash")
        String textHash,

        @Doc("Fingerprint of the pipeline: CoreNLP version, models, settings")
        String pipeline,

        @Doc("ok; partial (some sentences failed or were too long to parse); too_long or failed (no sentences)")
        String status,

        @Doc("Why it is not ok; null if ok") String detail,
        @Doc("Unicode code points of the text") int characters,
        @Doc("Tokens of the text; 0 if failed") int words,
        @Doc("Sentences in order; empty if failed") List<Sentence> sentences,
        @Doc("Direct quotations in order") List<Quote> quotes) {}

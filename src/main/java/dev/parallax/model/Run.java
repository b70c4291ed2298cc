package dev.parallax.model;

import java.time.Instant;
import java.util.Map;

@Doc(
        "One row per finished run of a stage: what went in, what came out, with which versions and settings. Written by every stage but report.")
public record Run(
        @Doc("Identifier of the run; the stages of one 'run' share it")
        String run,

        @Doc("ingest, annotate, measure or compare") String stage,
        @Doc("Start") Instant started,
        @Doc("End") Instant finished,
        @Doc("Seconds between them") double seconds,

        @Doc("Rows in and out by kind and reason") Map<String, Long> counts,

        @Doc("Options and settings that shape the result, such as codebook checksum and seed")
        Map<String, String> settings,

        @Doc("Versions of Parallax, Spark, CoreNLP and Java")
        Map<String, String> versions,

        @Doc("Tokens a second (annotate), records a second (ingest) or articles a second (measure, compare)")
        double throughput) {}

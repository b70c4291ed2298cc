package dev.parallax.model;

@Doc("One row per input file: read = accepted + rejected. Written by ingest.")
public record Input(
        @Doc("Path") String path,
        @Doc("Size in bytes") long bytes,

        @Doc("SHA-256 of its bytes, hexadecimal; null if it could not be read to the end")
        String sha256,

        @Doc("Records read") long read,
        @Doc("Records accepted") long accepted,
        @Doc("Records rejected") long rejected) {}

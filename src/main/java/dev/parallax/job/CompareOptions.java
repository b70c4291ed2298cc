package dev.parallax.job;

import picocli.CommandLine.Option;

/** How to compare. */
final class CompareOptions {

    @Option(
            names = "--replicates",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Bootstrap replicates behind intervals and p values. Default: ${DEFAULT-VALUE}.")
    int replicates;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "20250516",
            description = "Seed of the bootstrap; the same seed gives the same numbers. Default: ${DEFAULT-VALUE}.")
    long seed;
}

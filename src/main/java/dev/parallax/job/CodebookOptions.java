package dev.parallax.job;

import picocli.CommandLine.Option;

/** The researcher's files. */
final class CodebookOptions {

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            required = true,
            description = {
                "Codebook (YAML): the study's name, topic filter, actors, frames and labels.",
                "Example: --codebook jobs/istanbul-talks/codebook.yaml"
            })
    String codebook;

    @Option(
            names = "--outlets",
            paramLabel = "FILE",
            description = {
                "Outlets (YAML): names, aliases, agencies and groups such as country.",
                "Default: outlets.yaml beside the codebook if there is one; else every outlet keeps the name that the source gives.",
                "Example: --outlets jobs/istanbul-talks/outlets.yaml"
            })
    String outlets;
}

package dev.parallax.job;

import dev.parallax.annotate.Annotators;
import picocli.CommandLine.Option;

/** Whose annotations to make, and to measure. */
final class AnnotateOptions {

    @Option(
            names = "--annotators",
            paramLabel = "NAME",
            defaultValue = "compact",
            description = {
                "Whose classes work with CoreNLP's models: ${COMPLETION-CANDIDATES}. The labels are the same; 'corenlp' is CoreNLP's own,"
                        + " several times slower, for whoever wants to see that for themselves. The annotations of the two stand beside each"
                        + " other under different pipelines and are never mixed. Default: ${DEFAULT-VALUE}."
            })
    Annotators annotators;
}

package dev.parallax.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parallax measure}. */
@Command(
        name = "measure",
        description = {
            "Counts, in every annotated article, what the codebook looks for: one observation per article, measure, subject and voice;"
                    + " who says what; and which names the codebook lacks. A new codebook needs this stage, compare and report only, and nothing is"
                    + " annotated again; a new topic or outlets.yaml needs ingest first, which applies them.",
            "Writes: observations, statements, wordings, unlisted, runs."
        })
final class MeasureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CodebookOptions codebook;

    @Mixin
    private AnnotateOptions annotate;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() {
        try (Job job = new Job("measure", out, spec.commandLine().getOut())) {
            Files files = job.files(codebook);
            job.folder().require(files.codebook().study());
            job.lock();
            new Stages(job, annotate.annotators).measure(files);
        }
        return 0;
    }
}

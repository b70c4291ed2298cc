package dev.parallax.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parallax annotate}. */
@Command(
        name = "annotate",
        description = {
            "Annotates every text of the articles table with CoreNLP, once: texts that have an annotation of the same pipeline are"
                    + " skipped, and a run that was killed goes on where it was.",
            "Writes: annotations, runs."
        })
final class AnnotateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private AnnotateOptions annotate;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() {
        try (Job job = new Job("annotate", out, spec.commandLine().getOut())) {
            job.folder().require();
            job.lock();
            new Stages(job, annotate.annotators).annotate();
        }
        return 0;
    }
}

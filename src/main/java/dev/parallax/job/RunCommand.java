package dev.parallax.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parallax run}: ingest, annotate, measure and compare. */
@Command(
        name = "run",
        description = {
            "Runs all stages: ingest, annotate, measure, compare. Run it again after adding articles or changing the codebook: only"
                    + " new texts are annotated.",
            "Writes: articles, rejects, inputs, annotations, observations, wordings, stories, framing, evidence, terms, distances, coverage, measures, runs.",
            "Example: jobs/run.sh --articles news.jsonl.gz --codebook jobs/istanbul-talks/codebook.yaml --out out/mine"
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private IngestOptions articles;

    @Mixin
    private CodebookOptions codebook;

    @Mixin
    private CompareOptions compare;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() {
        try (Job job = new Job("run", out, spec.commandLine().getOut())) {
            Files files = job.files(codebook);
            job.claim(files, articles);
            Stages stages = new Stages(job);
            stages.prepare();
            stages.ingest(files, articles);
            stages.check(compare);
            stages.annotate();
            stages.measure(files);
            stages.compare(compare);
            job.say(
                    "Tables of '%s' are in %s",
                    files.codebook().study(), job.tables().out());
        }
        return 0;
    }
}

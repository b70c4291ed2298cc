package dev.parallax.job;

import dev.parallax.compare.CompareSettings;
import dev.parallax.ingest.source.FoundFile;
import dev.parallax.report.Glossary;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parallax run}: ingest, annotate, measure, compare and report. */
@Command(
        name = "run",
        description = {
            "Runs all stages: ingest, annotate, measure, compare, report. Run it again after adding articles or changing the codebook: only"
                    + " new texts are annotated.",
            "Writes: articles, rejects, inputs, furniture, annotations, observations, statements, wordings, unlisted, comparability, stories, framing,"
                    + " evidence, terms, distances, coverage, measures, runs, and the page report.html.",
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
    private AnnotateOptions annotate;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() {
        try (Job job = new Job("run", out, spec.commandLine().getOut())) {
            Files files = job.files(codebook);
            CompareSettings settings = compare.settings();
            List<FoundFile> found = job.claim(files, articles);
            Stages stages = new Stages(job, annotate.annotators);
            stages.prepare();
            stages.ingest(found, files, articles);
            stages.check(settings);
            stages.annotate();
            stages.measure(files);
            stages.compare(compare);
            Path report = stages.report(files.codebook().study(), Glossary.of(files.codebook()));
            job.say(
                    "Tables of '%s' are in %s",
                    files.codebook().study(), job.tables().out());
            job.say("Open the report: %s", report);
        }
        return 0;
    }
}

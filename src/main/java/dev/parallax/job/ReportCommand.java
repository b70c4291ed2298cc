package dev.parallax.job;

import dev.parallax.report.Glossary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parallax report}. */
@Command(
        name = "report",
        description = {
            "Writes one page, report.html, that shows who frames what how, how sure that is, and which sentences say so. It needs no"
                    + " network: open it in a browser, send it by mail, print it.",
            "Writes: report.html."
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = {
                "Codebook (YAML) of the study, for names and descriptions. Without it the page shows the short names of the tables.",
                "Example: --codebook jobs/istanbul-talks/codebook.yaml"
            })
    private String codebook;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() {
        try (Job job = new Job("report", out, spec.commandLine().getOut())) {
            String study = job.folder().require().study();
            Glossary glossary = glossary(job);
            job.lock();
            job.say("Open the report: %s", new Stages(job).report(study, glossary));
        }
        return 0;
    }

    private Glossary glossary(Job job) {
        if (codebook == null) {
            return Glossary.none();
        }
        CodebookOptions options = new CodebookOptions();
        options.codebook = codebook;
        Files files = job.files(options);
        job.folder().require(files.codebook().study());
        return Glossary.of(files.codebook());
    }
}

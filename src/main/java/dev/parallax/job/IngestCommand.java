package dev.parallax.job;

import dev.parallax.ingest.source.FoundFile;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parallax ingest}. */
@Command(
        name = "ingest",
        description = {
            "Reads raw news, cleans it, keeps what is on topic and in English, and finds duplicates, reprints and agency copy. Every"
                    + " record that is refused is kept with its reason.",
            "Writes: articles, rejects, inputs, furniture, runs."
        })
final class IngestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private IngestOptions articles;

    @Mixin
    private CodebookOptions codebook;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() {
        try (Job job = new Job("ingest", out, spec.commandLine().getOut())) {
            Files files = job.files(codebook);
            List<FoundFile> found = job.claim(files, articles);
            new Stages(job).ingest(found, files, articles);
        }
        return 0;
    }
}

package dev.parallax.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parallax compare}. */
@Command(
        name = "compare",
        description = {
            "Compares outlets and groups of outlets: estimates with intervals, contrasts to the others, p and q values, and the"
                    + " sentences behind them.",
            "Writes: comparability, stories, framing, evidence, terms, distances, coverage, measures, runs."
        })
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CompareOptions options;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() {
        try (Job job = new Job("compare", out, spec.commandLine().getOut())) {
            options.settings(); // Refuses what compare would refuse, before Spark starts.
            job.folder().require();
            job.lock();
            new Stages(job).compare(options);
        }
        return 0;
    }
}

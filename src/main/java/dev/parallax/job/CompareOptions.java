package dev.parallax.job;

import dev.parallax.compare.CompareSettings;
import java.time.LocalDate;
import java.util.Map;
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

    @Option(
            names = "--level",
            paramLabel = "SHARE",
            defaultValue = "0.95",
            description = "Level of the confidence intervals. Default: ${DEFAULT-VALUE}.")
    double level;

    @Option(
            names = "--minimum-clusters",
            paramLabel = "N",
            defaultValue = "5",
            description = {
                "Reuse clusters that an outlet must have in a cell for an estimate, an interval, a contrast, and a place in the"
                        + " reference. Below it the cell stands with its counts alone. Default: ${DEFAULT-VALUE}."
            })
    int minimumClusters;

    @Option(
            names = "--reference",
            paramLabel = "NAME",
            defaultValue = CompareSettings.OTHERS,
            description = {
                "What outlets are compared with: others (the mean of all other outlets), median (their median, which one"
                        + " unusual outlet does not move), an outlet's name, or a group of outlets.yaml as attribute:value,"
                        + " such as country:UA. Default: ${DEFAULT-VALUE}."
            })
    String reference;

    @Option(
            names = "--split",
            paramLabel = "DATE",
            description = {
                "Compare the time before a day and the time from it on as well: rows of periods before and after beside those"
                        + " of the whole. Articles without a day are in neither. Default: no split.",
                "Example: --split 2025-06-02"
            })
    LocalDate split;

    CompareSettings settings() {
        return new CompareSettings(seed, replicates, level, minimumClusters, reference, split);
    }

    /** What the run's record says about this. */
    Map<String, String> described() {
        return Map.of(
                "replicates", String.valueOf(replicates),
                "seed", String.valueOf(seed),
                "level", String.valueOf(level),
                "minimum clusters", String.valueOf(minimumClusters),
                "reference", reference,
                "split", split == null ? "none" : split.toString());
    }
}

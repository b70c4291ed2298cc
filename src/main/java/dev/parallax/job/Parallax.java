package dev.parallax.job;

import dev.parallax.model.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The program: {@code parallax <stage> [options]}. Exit codes: 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "parallax",
        description = {
            "Compares how news outlets frame the same event, with an interval on every number.",
            "",
            "The stages meet on disk, in the tables of the out folder: raw news -> ingest -> articles -> annotate -> annotations"
                    + " -> measure -> observations -> compare -> framing -> report -> report.html. 'run' does all five."
        },
        subcommands = {
            RunCommand.class,
            IngestCommand.class,
            AnnotateCommand.class,
            MeasureCommand.class,
            CompareCommand.class,
            ReportCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage.",
            "Help for one stage: parallax <stage> --help (or jobs/<stage>.sh --help)."
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Parallax.Version.class)
public final class Parallax {

    private Parallax() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command as from the command line and gives its exit code; the session it makes is stopped. */
    public static int run(String... arguments) {
        return new CommandLine(new Parallax())
                .setExecutionExceptionHandler(new Failures())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .execute(arguments);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return Versions.all().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .toArray(String[]::new);
        }
    }
}

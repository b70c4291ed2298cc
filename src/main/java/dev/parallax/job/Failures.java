package dev.parallax.job;

import dev.parallax.codebook.InvalidCodebookException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one clear message. What the user can mend comes without a stack trace; what they cannot comes with one. */
final class Failures implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult arguments) {
        Throwable e = told(thrown);
        boolean mendable = e instanceof IllegalArgumentException
                || e instanceof IllegalStateException
                || e instanceof InvalidCodebookException
                || e instanceof UncheckedIOException;
        if (!mendable) {
            LOG.error("This is not a mistake of yours that we know of; please report it with the trace", e);
        }
        command.getErr().println("parallax: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** What a task could not read or write is what is to be told; Spark's own exception is about the job that it ended. */
    private static Throwable told(Exception thrown) {
        return Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause)
                .filter(UncheckedIOException.class::isInstance)
                .findFirst()
                .orElse(thrown);
    }
}

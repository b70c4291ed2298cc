package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class FailuresTest {

    @Test
    void whatATaskCouldNotReadIsToldAndNotTheJobThatItEnded() {
        StringWriter said = new StringWriter();
        CommandLine command = new CommandLine(CommandSpec.create()).setErr(new PrintWriter(said, true));
        Throwable task =
                new UncheckedIOException("Cannot read a.jsonl: the storage failed", new IOException("timed out"));

        int code = new Failures()
                .handleExecutionException(new SparkException("Job aborted due to stage failure", task), command, null);

        assertThat(code).isEqualTo(1);
        assertThat(said.toString().strip()).isEqualTo("parallax: Cannot read a.jsonl: the storage failed");
    }
}

package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.ingest.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class IngestOptionsTest {

    @Command
    private static final class AnyCommand {
        @Mixin
        private IngestOptions options;
    }

    private static IngestOptions parse(String... arguments) {
        AnyCommand command = new AnyCommand();
        CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[0] = "--articles";
        all[1] = "a.jsonl";
        line.parseArgs(all);
        return command.options;
    }

    @Test
    void anyDayAndNoneIsKeptUnlessAskedOtherwise() {
        assertThat(parse().reading().period()).isEqualTo(Period.ANY);
    }

    @Test
    void periodIsInclusiveAndMayBeOpen() {
        assertThat(parse("--since", "2025-05-16", "--until", "2025-05-16", "--undated", "reject")
                        .reading()
                        .period())
                .isEqualTo(new Period(LocalDate.of(2025, 5, 16), LocalDate.of(2025, 5, 16), false));
        assertThat(parse("--until", "2025-05-16").reading().period()).hasToString("until 2025-05-16");
    }

    @Test
    void periodThatEndsBeforeItBeginsNamesBothDays() {
        IngestOptions options = parse("--since", "2025-06-02", "--until", "2025-05-16");
        assertThatThrownBy(options::reading)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--since 2025-06-02 is after --until 2025-05-16")
                .hasMessageContaining("Give the first day to --since");
    }

    @Test
    void dayInAnotherFormIsAnErrorThatSaysHowToWriteIt() {
        assertThatThrownBy(() -> parse("--since", "16/05/2025"))
                .hasMessageContaining("--since")
                .hasMessageContaining("'16/05/2025' is no day; write year, month and day, as in 2025-05-16");
        assertThatThrownBy(() -> parse("--until", "2025-02-31")).hasMessageContaining("'2025-02-31' is no day");
    }

    @Test
    void wrongWordForUndatedListsTheRightOnes() {
        assertThatThrownBy(() -> parse("--undated", "drop"))
                .hasMessageContaining("KEEP")
                .hasMessageContaining("REJECT");
    }

    @Test
    void newsOfTomorrowIsStillTodayEastOfGreenwich() {
        assertThat(parse().reading().latest()).isAfter(LocalDate.now(ZoneOffset.UTC));
    }
}

package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"May 16, 2025 10:00 AM Eastern", "2025-05-16 10:00:00 Europe/Istanbul"})
    void dayStaysWhereItsTimeIsNotUnderstood(String written) {
        Moment moment = Dates.read(written);

        assertThat(moment.day()).isEqualTo("2025-05-16");
        assertThat(moment.published()).isEqualTo("2025-05-16T00:00:00Z");
        assertThat(moment.issue()).isEqualTo("unknown_time: " + written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-16T14:05:00Z|2025-05-16T14:05:00Z|2025-05-16",
                "2025-05-16T14:05:00.123456+03:00|2025-05-16T11:05:00.123456Z|2025-05-16",
                "2025-05-16T01:05+0300|2025-05-15T22:05:00Z|2025-05-16",
                "2025-05-16T14:05:00+03:00[Europe/Istanbul]|2025-05-16T11:05:00Z|2025-05-16",
                "2025-05-16 14:05:00|2025-05-16T14:05:00Z|2025-05-16",
                "2025-05-16 14:05:00 UTC|2025-05-16T14:05:00Z|2025-05-16",
                "2025/5/6|2025-05-06T00:00:00Z|2025-05-06",
                "20250516T140500Z|2025-05-16T14:05:00Z|2025-05-16",
                "20250516140500|2025-05-16T14:05:00Z|2025-05-16",
                "Fri 16 May 2025 10.26 BST|2025-05-16T09:26:00Z|2025-05-16",
                "May 16, 2025, 3 p.m. ET|2025-05-16T19:00:00Z|2025-05-16",
                "2025-05-16 10:00:00 +0000 UTC|2025-05-16T10:00:00Z|2025-05-16",
                "1747353600.5|2025-05-16T00:00:00Z|2025-05-16",
                "2025051610|2025-05-16T10:00:00Z|2025-05-16",
                "20250516|2025-05-16T00:00:00Z|2025-05-16",
                "1747404300|2025-05-16T14:05:00Z|2025-05-16",
                "1747404300.0|2025-05-16T14:05:00Z|2025-05-16",
                "1747404300000|2025-05-16T14:05:00Z|2025-05-16",
                "Fri, 16 May 2025 14:05:00 GMT|2025-05-16T14:05:00Z|2025-05-16",
                "Fri, 16 May 2025 14:05:00 -0400|2025-05-16T18:05:00Z|2025-05-16",
                "Fri May 16 14:05:00 +0000 2025|2025-05-16T14:05:00Z|2025-05-16",
                "May 16, 2025|2025-05-16T00:00:00Z|2025-05-16",
                "Published: Friday, May 16th, 2025 at 2:05 PM ET|2025-05-16T18:05:00Z|2025-05-16",
                "16 May 2025|2025-05-16T00:00:00Z|2025-05-16",
                "16-May-2025|2025-05-16T00:00:00Z|2025-05-16",
                "16.05.2025 14:05|2025-05-16T14:05:00Z|2025-05-16",
                "05/16/2025|2025-05-16T00:00:00Z|2025-05-16",
                "16/05/2025|2025-05-16T00:00:00Z|2025-05-16",
            })
    void formatsOfRealExportsAreUnderstood(String written, Instant published, LocalDate day) {
        assertThat(Dates.read(written)).isEqualTo(new Moment(published, day, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-16T00:00:00+03:00", "2025-05-16 00:00:00", "20250516000000", "2025-05-16+03:00"})
    void midnightIsAPlaceholderForADayWithoutTime(String written) {
        assertThat(Dates.read(written))
                .isEqualTo(new Moment(Instant.parse("2025-05-16T00:00:00Z"), LocalDate.of(2025, 5, 16), null));
    }

    @Test
    void dayAndMonthThatCouldBeSwappedAreReadAsMonthFirstAndNoted() {
        Moment moment = Dates.read("05/06/2025");
        assertThat(moment.day()).isEqualTo(LocalDate.of(2025, 5, 6));
        assertThat(moment.issue()).isEqualTo("ambiguous_date: 05/06/2025 read as month/day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-31",
                "0000-00-00",
                "1823-01-01",
                "2999-01-01",
                "20251399",
                "2025-05-16T25:00:00Z",
                "32 May 2025",
                "9999999999999999999",
                "31/02/2025"
            })
    void impossibleDatesAreNullWithAnIssue(String written) {
        assertThat(Dates.read(written)).isEqualTo(new Moment(null, null, "impossible_date: " + written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "May 2025", "2025-05-16 or so", "2025"})
    void unknownFormatsAreNullWithAnIssue(String written) {
        Moment moment = Dates.read(written);
        assertThat(moment.day()).isNull();
        assertThat(moment.issue()).isEqualTo("unknown_date_format: " + written);
    }

    @Test
    void unknownZoneIsReadAsUtcAndNoted() {
        Moment moment = Dates.read("2025-05-16 14:05 XYZ");
        assertThat(moment.published()).isEqualTo("2025-05-16T14:05:00Z");
        assertThat(moment.issue()).isEqualTo("unknown_zone: XYZ read as UTC");
    }

    @Test
    void missingDateIsNoted() {
        assertThat(Dates.read(" ")).isEqualTo(new Moment(null, null, "no_date"));
        assertThat(Dates.read(null).issue()).isEqualTo("no_date");
    }
}

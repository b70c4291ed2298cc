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
                "May 16, 2025 Friday|2025-05-16T00:00:00Z|2025-05-16",
                "May 16, 2025 Friday 10:04 AM GMT|2025-05-16T10:04:00Z|2025-05-16",
                "16 May 2025 (Friday)|2025-05-16T00:00:00Z|2025-05-16",
                "Updated 3:47 PM ET, Fri May 16, 2025|2025-05-16T19:47:00Z|2025-05-16",
                "Updated 1447 GMT (2247 HKT) May 16, 2025|2025-05-16T14:47:00Z|2025-05-16",
                "(Last updated: Friday, 16 May 2025)|2025-05-16T00:00:00Z|2025-05-16",
                "Last modified on Fri 16 May 2025 12.00 BST|2025-05-16T11:00:00Z|2025-05-16",
                "First published on Fri 16 May 2025 12.00 BST|2025-05-16T11:00:00Z|2025-05-16",
                "16-May-25|2025-05-16T00:00:00Z|2025-05-16",
                "May 16, '25|2025-05-16T00:00:00Z|2025-05-16",
                "31 Dec 98 10:04|1998-12-31T10:04:00Z|1998-12-31",
                "5/16/25|2025-05-16T00:00:00Z|2025-05-16",
                "16.05.25|2025-05-16T00:00:00Z|2025-05-16",
                "16th of May 2025|2025-05-16T00:00:00Z|2025-05-16",
                "10:04, 16 May 2025|2025-05-16T10:04:00Z|2025-05-16",
                "10:04 on Friday 16 May 2025|2025-05-16T10:04:00Z|2025-05-16",
                "3pm ET May 16, 2025|2025-05-16T19:00:00Z|2025-05-16",
                "10:04 16/05/2025|2025-05-16T10:04:00Z|2025-05-16",
                "45793|2025-05-16T00:00:00Z|2025-05-16",
                "45793.5|2025-05-16T12:00:00Z|2025-05-16",
                "1.747389840E+12|2025-05-16T10:04:00Z|2025-05-16",
                "1.7473898e9|2025-05-16T10:03:20Z|2025-05-16",
                "16/May/2025:14:05:00 +0000|2025-05-16T14:05:00Z|2025-05-16",
                "2025-May-16|2025-05-16T00:00:00Z|2025-05-16",
                "Fri May 16 14:05:00 2025|2025-05-16T14:05:00Z|2025-05-16",
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
    @CsvSource(
            delimiter = ';',
            value = {
                "Published: 10:04 BST, 16 May 2025 | Updated: 11:00 BST, 17 May 2025",
                "Updated: 11:00 BST, 17 May 2025 | Published: 10:04 BST, 16 May 2025",
                "16 May 2025 10.04 BST Last modified on Sat 17 May 2025 11.00 BST",
            })
    void ofSeveralMomentsThatOfPublicationIsRead(String written) {
        assertThat(Dates.read(written))
                .isEqualTo(new Moment(Instant.parse("2025-05-16T09:04:00Z"), LocalDate.of(2025, 5, 16), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01",
                "1970-01-01T00:00:00Z",
                "1969-12-31T19:00:00-05:00",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "0",
                "0.0",
                "1900-01-01",
                "1899-12-30 00:00:00",
                "0001-01-01T00:00:00",
                "-62135596800",
                "01/01/1900",
                "2099-12-31",
                "12/31/9999",
                "253402300799",
                "253402300799000",
                "2038-01-19T03:14:07Z",
            })
    void daysThatStandForNoneAreNullWithAnIssue(String written) {
        assertThat(Dates.read(written)).isEqualTo(new Moment(null, null, "placeholder_date: " + written));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "05/06/2025, DAY_FIRST, 2025-06-05, null",
                "05-06-2025 10:04, DAY_FIRST, 2025-06-05, null",
                "5/6/25, DAY_FIRST, 2025-06-05, null",
                "05/06/2025, MONTH_FIRST, 2025-05-06, null",
                "05/16/2025, DAY_FIRST, 2025-05-16, null",
                "05/06/2025, MOSTLY_DAY_FIRST, 2025-06-05, 'ambiguous_date: 05/06/2025 read as day/month, though other dates of the file are month/day'",
                "05/06/2025, MOSTLY_MONTH_FIRST, 2025-05-06, 'ambiguous_date: 05/06/2025 read as month/day, though other dates of the file are day/month'",
                "05.06.2025, MONTH_FIRST, 2025-06-05, null",
                "05/05/2025, UNKNOWN, 2025-05-05, null",
            })
    void orderOfTheFileDecidesWhatCouldBeReadInEither(String written, DateOrder order, LocalDate day, String issue) {
        Moment moment = Dates.read(written, order);
        assertThat(moment.day()).isEqualTo(day);
        assertThat(moment.issue()).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "13/05/2025, DAY_FIRST",
                "Posted: 13/05/2025 10:04, DAY_FIRST",
                "10:04 28-05-25, DAY_FIRST",
                "5/13/2025, MONTH_FIRST",
                "05/06/2025, UNKNOWN",
                "05/05/2025, null",
                "5/05/2025, null",
                "2025/05/06, null",
                "5 June 2025, null",
                "null, null",
            })
    void datesShowTheOrderOfTheirFile(String written, DateOrder shown) {
        assertThat(Dates.shownBy(written)).isEqualTo(shown);
    }

    @Test
    void ordersThatContradictEachOtherAreDecidedByTheMore() {
        assertThat(DateOrder.of(0, 0)).isEqualTo(DateOrder.UNKNOWN);
        assertThat(DateOrder.of(0, 1)).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of(3, 0)).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.of(1, 2)).isEqualTo(DateOrder.MOSTLY_DAY_FIRST);
        assertThat(DateOrder.of(2, 2)).isEqualTo(DateOrder.MOSTLY_MONTH_FIRST);
    }

    @Test
    void dayAfterTheRunIsNoDayOfPublication() {
        Moment moment = Dates.read("2052-05-16");
        assertThat(moment.notAfter(LocalDate.of(2052, 5, 16))).isEqualTo(moment);
        assertThat(moment.notAfter(LocalDate.of(2052, 5, 15)))
                .isEqualTo(new Moment(null, null, "future_date: 2052-05-16 is after the day of the run"));
        assertThat(moment.notAfter(null)).isEqualTo(moment);
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
    @ValueSource(
            strings = {"yesterday", "May 2025", "2025-05-16 or so", "2025", "May 16, 10 am", "16 May, 10:04", "NA"})
    void unknownFormatsAreNullWithAnIssue(String written) {
        Moment moment = Dates.read(written);
        assertThat(moment.day()).isNull();
        assertThat(moment.issue()).isEqualTo("unknown_date_format: " + written);
    }

    @Test
    void textInPlaceOfADateIsCutInItsIssue() {
        assertThat(Dates.read("Published 5/6/25. ".repeat(100)).issue())
                .startsWith("unknown_date_format: Published")
                .hasSizeLessThan(250);
        assertThat(Dates.shownBy("13/05/2025 ".repeat(100))).isNull();
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

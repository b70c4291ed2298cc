package dev.parallax.ingest.reuse;

import static dev.parallax.ingest.reuse.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.codebook.Agency;
import dev.parallax.codebook.Outlet;
import dev.parallax.codebook.Outlets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {

    private static final Agencies AGENCIES = new Agencies(new Outlets(
            List.of(new Outlet("Meridian", List.of(), "MPA", Map.of())),
            List.of(new Agency("Meridian Press Agency", List.of("MPA")))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AP | AP",
                "By AP | AP",
                "The Associated Press | AP",
                "By THE ASSOCIATED PRESS | AP",
                "Matthew Daly, AP Energy Writer | AP",
                "AP Staff | AP",
                "Jane Roe / AFP | AFP",
                "Reuters Staff | Reuters",
                "Jane Roe and dpa | dpa",
                "Interfax-Ukraine | Interfax-Ukraine",
                "Agence France-Presse | AFP",
                "Bloomberg News | Bloomberg News"
            })
    void bylinesNameAgencies(String byline, String agency) {
        assertThat(AGENCIES.credit(article("a", "Daily", "").by(byline).row()))
                .isEqualTo(new Credit("a", agency, true, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WASHINGTON (AP) | AP",
                "MOSCOW, May 16. /TASS/. | TASS",
                "KYIV, May 16 (Ukrinform) | Ukrinform",
                "ISTANBUL, May 16 (Reuters) | Reuters",
                "BEIJING, May 16 (Xinhua) -- | Xinhua",
                "ISTANBUL, May 16 (MPA) | Meridian Press Agency"
            })
    void datelinesNameAgencies(String dateline, String agency) {
        assertThat(AGENCIES.credit(article("a", "Daily", "").from(dateline).row()))
                .isEqualTo(new Credit("a", agency, true, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Michael Bloomberg",
                "Staff of the AP-NORC poll",
                "SCRANTON, PA",
                "Ana Efe",
                "The MAP desk",
                "Photo: AFP",
                "AFP via Getty Images",
                "Interfaxes"
            })
    void bylinesOfOthersNameNone(String byline) {
        assertThat(AGENCIES.credit(article("a", "Daily", "").by(byline).row()))
                .isEqualTo(new Credit("a", null, false, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Copyright 2019 The Associated Press. All rights reserved. | AP",
                "© 2025 AFP | AFP",
                "Source: TASS | TASS",
                "-- The Associated Press | AP",
                "Our Standards: The Thomson Reuters Trust Principles. | Reuters"
            })
    void creditsAtTheEndMakeAgencyCopy(String tail, String agency) {
        assertThat(AGENCIES.credit(article("a", "Daily", "").ending(tail).row()))
                .isEqualTo(new Credit("a", agency, true, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Associated Press contributed to this report. | AP",
                "AP contributed to this report. | AP",
                "Additional reporting by Reuters. | Reuters",
                "With files from AFP | AFP",
                "Information from: Ukrinform | Ukrinform"
            })
    void contributionsNameTheAgencyOnly(String tail, String agency) {
        assertThat(AGENCIES.credit(article("a", "Daily", "").ending(tail).row()))
                .isEqualTo(new Credit("a", agency, false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow the story as Reuters and others report it, every day.",
                "REUTERS/Jane Roe",
                "(AP Photo/Jane Roe)"
            })
    void proseAndPictureCreditsAtTheEndNameNone(String tail) {
        assertThat(AGENCIES.credit(article("a", "Daily", "").ending(tail).row()).agency())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFP",
                "(AFP)",
                "— AFP",
                "By AFP",
                "Source: AFP",
                "BYLINE: Jane Roe, AFP",
                "DATELINE: KYIV (AFP)",
                "© 2025 AFP"
            })
    void linesOfCreditSetApartMakeAgencyCopy(String line) {
        assertThat(AGENCIES.credit(article("a", "Daily", "")
                        .around("Published 16 May 2025\n" + line)
                        .row()))
                .isEqualTo(new Credit("a", "AFP", true, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Roe/AFP",
                "Image source, AFP",
                "© Jane Roe/AFP",
                "An envoy leaves. (AFP)",
                "READ MORE: AFP wins a prize"
            })
    void captionsSetApartNameNone(String line) {
        assertThat(AGENCIES.credit(article("a", "Daily", "").around(line).row()).agency())
                .isNull();
    }

    @Test
    void anAgencyQuotedInTheBodyIsNotItsAuthor() {
        assertThat(AGENCIES.credit(article("a", "Daily", "He told Reuters (AP) by AFP.")
                                .row())
                        .agency())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Meridian, Meridian Press Agency",
        "Reuters, Reuters",
        "www.reuters.com, Reuters",
        "apnews.com, AP",
        "tass.com, TASS"
    })
    void anOutletThatIsAnAgencyCopiesNobody(String outlet, String agency) {
        assertThat(AGENCIES.credit(article("a", outlet, "").row())).isEqualTo(new Credit("a", agency, true, false));
    }

    @Test
    void anAgencyThatPrintsAnothersCopyIsNoException() {
        assertThat(AGENCIES.credit(
                        article("a", "Meridian", "").from("PARIS (AFP)").row()))
                .isEqualTo(new Credit("a", "AFP", true, true));
    }
}

package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    private static final BodyCleaner CLEANER = new BodyCleaner(List.of("MPA"));

    private static Body clean(String text) {
        return CLEANER.clean(text, "Northsea News"::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISTANBUL, May 16 (MPA) —| ISTANBUL, May 16 (MPA)",
                "WASHINGTON (Reuters) -| WASHINGTON (Reuters)",
                "SEOUL/WASHINGTON (Reuters) -| SEOUL/WASHINGTON (Reuters)",
                "ST. PAUL, Minn. (AP) —| ST. PAUL, Minn. (AP)",
                "WASHINGTON --| WASHINGTON",
                "UNITED NATIONS —| UNITED NATIONS",
                "(CNN)| (CNN)",
                "(MPA) -| (MPA)",
                "Lake Placid, Florida (CNN) -| Lake Placid, Florida (CNN)",
                "CNN —| CNN",
                "Near the border, Kharkiv region, Ukraine CNN —| Near the border, Kharkiv region, Ukraine CNN",
                "MOSCOW, May 18.| MOSCOW, May 18.",
                "MOSCOW, May 18. /TASS/.| MOSCOW, May 18. /TASS/.",
                "KYIV. May 18 (Interfax-Ukraine) –| KYIV. May 18 (Interfax-Ukraine)",
                "Istanbul, 16 May 2025 —| Istanbul, 16 May 2025",
            })
    void datelineIsTakenOff(String start, String dateline) {
        Body body = clean(start + " Talks began on Friday, officials said.");
        assertThat(body.dateline()).isEqualTo(dateline);
        assertThat(body.text()).isEqualTo("Talks began on Friday, officials said.");
    }

    @Test
    void dashWithoutSpacesEndsADatelineToo() {
        assertThat(clean("WASHINGTON—The envoy left.").text()).isEqualTo("The envoy left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO — Allies met on Friday.",
                "BREAKING — Talks began.",
                "Kyiv — Moscow talks began.",
                "Trump - The man who would be dealmaker - spoke.",
                "An official told CNN — The talks began.",
                "(Anna Keller) Talks began.",
                "On Monday, May 5 — The talks began.",
                "ISTANBUL — the city of talks — waited.",
                "The U.S. (and others) — Britain, France — agreed.",
                "May 16, 2025 was the day of the talks.",
                "FILE was the name of the ship - The envoy laughed.",
            })
    void proseIsNoDateline(String prose) {
        Body body = clean(prose);
        assertThat(body.dateline()).isNull();
        assertThat(body.text()).isEqualTo(prose);
    }

    @Test
    void dateOnALineOfItsOwnIsADateline() {
        Body body = clean("Friday, January 4, 2019\u00a0\n\n\nA building collapsed.");
        assertThat(body.dateline()).isEqualTo("Friday, January 4, 2019");
        assertThat(body.text()).isEqualTo("A building collapsed.");
    }

    @Test
    void bylineAndDatelineAreBothTakenOff() {
        Body body = clean(
                "By Anna Keller and Jon Oke, Northsea News\n\nISTANBUL, June 2 (MPA) — Talks began.\n\nThey ended.");
        assertThat(body.author()).isEqualTo("Anna Keller and Jon Oke, Northsea News");
        assertThat(body.dateline()).isEqualTo("ISTANBUL, June 2 (MPA)");
        assertThat(body.text()).isEqualTo("Talks began.\n\nThey ended.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BY ANNA KELLER", "Author: Anna Keller", "By Anna van der Keller", "Written by Anna M. Keller"})
    void bylineOnALineOfItsOwnIsTakenOff(String byline) {
        assertThat(clean(byline + "\n\nTalks began.").text()).isEqualTo("Talks began.");
    }

    @Test
    void nameAboveTheOutletsNameIsAByline() {
        Body body = clean("Anna Keller\n\nNorthsea News\n\nTalks began.");
        assertThat(body.author()).isEqualTo("Anna Keller, Northsea News");
        assertThat(body.text()).isEqualTo("Talks began.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday, Kyiv had fallen silent.",
                "By Design",
                "Anna Keller",
                "By All Means",
                "By Monday Morning"
            })
    void proseIsNoByline(String line) {
        Body body = clean(line + "\n\nTalks began.");
        assertThat(body.author()).isNull();
        assertThat(body.text()).isEqualTo(line + "\n\nTalks began.");
    }
}

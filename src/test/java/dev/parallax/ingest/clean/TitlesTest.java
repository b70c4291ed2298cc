package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.codebook.Outlet;
import dev.parallax.codebook.Outlets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outlet's own name at the end of a headline, whatever its form. */
class TitlesTest {

    private static final OutletNames NAMES = new OutletNames(new Outlets(
            List.of(new Outlet("Northsea", List.of("NSN", "northsea.example"), null, Map.of())), List.of()));

    private static String clean(String outlet, String title) {
        Outlet named = NAMES.of(outlet);
        return Titles.clean(title, text -> NAMES.isNameOf(named, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "bbc.co.uk; - BBC News",
                "news.bbc.co.uk; - BBC News",
                "BBC; - BBC Sport",
                "nytimes.com; - The New York Times",
                "theguardian.com; | The Guardian",
                "theguardian.com; | Ukraine | The Guardian",
                "dailymail.co.uk; | Daily Mail Online",
                "cnn.com; | CNN Politics",
                "edition.cnn.com; - CNN.com",
                "tass.com; - World - TASS",
                "tass.com; - Military & Defense - TASS",
                "themoscowtimes.com; - The Moscow Times",
                "csmonitor.com; - The Christian Science Monitor",
                "wsj.com; - Wall Street Journal",
                "latimes.com; - Los Angeles Times",
                "rferl.org; - Radio Free Europe/Radio Liberty",
                "uk.reuters.com; | Reuters",
                "dw.com; – DW – 05/16/2025",
                "Moscow Times; - The Moscow Times",
                "Northsea; | NSN",
                "Northsea; | World | Northsea Online",
            })
    void isCut(String outlet, String suffix) {
        assertThat(clean(outlet, "Ferry to Ostwick sails again " + suffix)).isEqualTo("Ferry to Ostwick sails again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry sails again - The Guardian",
                "Ferry sails again | World",
                "Ferry sails again - CNN Poll",
                "Ferry sails again - says Cable",
                "Cars Never Necessary - study",
                "CNN",
            })
    void namesOfOthersStay(String title) {
        assertThat(clean("cnn.com", title)).isEqualTo(title);
    }
}

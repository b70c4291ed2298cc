package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.codebook.Outlet;
import dev.parallax.codebook.Outlets;
import dev.parallax.codebook.Phrase;
import dev.parallax.codebook.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlet names, languages and the topic. */
class JudgingTest {

    private static final Outlet NORTHSEA =
            new Outlet("Northsea News", List.of("NSN", "northsea.example"), null, Map.of("country", "NL"));
    private static final OutletNames NAMES = new OutletNames(new Outlets(List.of(NORTHSEA), List.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northsea News",
                " northsea  NEWS ",
                "nsn",
                "northsea.example",
                "www.northsea.example",
                "https://www.northsea.example/world?x=1",
                "feeds.northsea.example",
                "m.northsea.example"
            })
    void namesAliasesAndHostsMeanOneOutlet(String written) {
        assertThat(NAMES.of(written)).isEqualTo(NORTHSEA);
    }

    @ParameterizedTest
    @CsvSource({
        "WWW.CNN.com, cnn.com",
        "https://edition.cnn.com/2025/x.html, cnn.com",
        "news.bbc.co.uk, news.bbc.co.uk",
        "m.co, m.co",
        "Fox  News, Fox News",
        "Yahoo! News, Yahoo! News",
        "http://user@host.example:8080/x, host.example"
    })
    void unknownOutletsKeepTheirNameOrBareHost(String written, String name) {
        assertThat(NAMES.of(written).name()).isEqualTo(name);
        assertThat(NAMES.of(written).attributes()).isEmpty();
    }

    @Test
    void hostsThatTwoOutletsAreGivenAreTheirs() {
        Outlet home = new Outlet("CNN", List.of("cnn.com"), null, Map.of());
        Outlet abroad = new Outlet("CNN International", List.of("edition.cnn.com"), null, Map.of());
        OutletNames names = new OutletNames(new Outlets(List.of(home, abroad), List.of()));

        assertThat(names.of("https://www.cnn.com/x")).isEqualTo(home);
        assertThat(names.of("m.cnn.com")).isEqualTo(home);
        assertThat(names.of("edition.cnn.com")).isEqualTo(abroad);
        assertThat(names.isNameOf(new Outlet("edition.cnn.com", List.of(), null, Map.of()), "CNN!"))
                .isTrue();
    }

    @Test
    void nameOfAFolderThatKeepsAccentsApartIsTheSameOutlet() {
        assertThat(NAMES.of("Su\u0308d News").name()).isEqualTo("S\u00fcd News");
    }

    @Test
    void addressNamesAnOutletOnlyIfItHasAHost() {
        assertThat(NAMES.ofAddress("https://northsea.example/a")).isEqualTo(NORTHSEA);
        assertThat(NAMES.ofAddress("no address")).isNull();
    }

    @Test
    void hostIsNamedByItsLabel() {
        assertThat(NAMES.isNameOf(NAMES.of("foxnews.com"), "Fox News")).isTrue();
        assertThat(NAMES.isNameOf(NORTHSEA, "NSN")).isTrue();
        assertThat(NAMES.isNameOf(NAMES.of("foxnews.com"), "Zelensky")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Delegations from Ukraine and Russia met in Istanbul on Friday for the first direct talks in three years, officials said.",
                "en|Talks 😀🔥 in ‏\"Istanbul\"‏ went on for two hours, and nobody knew when the next round would be held 🇺🇦.",
                "de|Die Delegationen trafen sich am Freitag in Istanbul zu den ersten direkten Gesprächen seit drei Jahren.",
                "uk|Делегації зустрілися в Стамбулі на перші прямі переговори за три роки, повідомили посадовці в п'ятницю.",
                "ru|Делегации встретились в Стамбуле на первые прямые переговоры за три года, сообщили официальные лица.",
                "tr|Heyetler cuma günü İstanbul'da üç yıl aradan sonra ilk doğrudan görüşmeler için bir araya geldi.",
                "und|12345 67890",
            })
    void languageIsTold(String code, String text) {
        assertThat(Languages.of(text).code()).isEqualTo(code);
    }

    private static final Topic TALKS = new Topic(
            LocalDate.of(2025, 5, 1),
            LocalDate.of(2025, 6, 30),
            List.of(
                    List.of(new Phrase(List.of("ukrain*")), new Phrase(List.of("kyiv"))),
                    List.of(new Phrase(List.of("peace", "talks")), new Phrase(List.of("istanbul")))),
            3);

    @Test
    void articleOnTheTopicPasses() {
        TopicFilter filter = new TopicFilter(TALKS);
        assertThat(filter.refusal("UKRAINIANS in Istanbul", "Kyiv's envoys came.", LocalDate.of(2025, 6, 30)))
                .isNull();
        assertThat(filter.refusal("Ukraine", "Peace-talks in Istanbul.", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Ukraine in Istanbul, Kyiv|2025-07-01|published 2025-07-01, outside 2025-05-01 to 2025-06-30",
                "Istanbul peace talks|null|no match of group 1 (ukrain*, kyiv)",
                "Kyiv, Ukraine: peace|null|no match of group 2 (peace talks, istanbul)",
                "Kyivan Istanbulite|null|no match of group 1 (ukrain*, kyiv)",
                "Kyiv Istanbul|null|2 matches, fewer than 3",
            })
    void refusalSaysWhatFailed(String body, LocalDate day, String refusal) {
        assertThat(new TopicFilter(TALKS).refusal(null, body, day)).isEqualTo(refusal);
    }
}

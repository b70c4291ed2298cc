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
        assertThat(Languages.of(text, null).code()).isEqualTo(code);
    }

    private static final String RESULTS =
            "Women's 800 metres, final: 1. Ivana Nov\u00e1kov\u00e1 (CZE) 1:58.31 2. Femke de Vries (NED) 1:58.77 3. Hanna Kowalczyk (POL)"
                    + " 1:59.02 4. Lotte van den Berg (NED) 1:59.40 5. Jana Dvo\u0159\u00e1kov\u00e1 (CZE) 2:00.11 6. Marta Jankovic (SRB) 2:00.56."
                    + " Men's javelin, final: 1. Petr Svoboda (CZE) 88.14 2. Jan Willem Bakker (NED) 86.90 3. Tomasz W\u00f3jcik (POL) 85.33";
    private static final String DELEGATES =
            "Delegation of the Czech Republic: Jan Nov\u00e1k, head of delegation; Petr Dvo\u0159\u00e1k, deputy; Marie Svobodov\u00e1, adviser."
                    + " Delegation of the Netherlands: Willem van der Meer, head of delegation; Joost de Jong, deputy; Anneke Bakker, adviser;"
                    + " Maarten van Dijk, adviser. Delegation of Poland: Andrzej Kowalski, head; Jerzy Nowak, deputy; Piotr Zieli\u0144ski.";
    private static final String ROLL_CALL =
            "YEAS: Adamczyk, Bakker, Bergkamp, Cermak, De Groot, De Vries, Dvorak, Hajek, Horvath, Jansen, Jelinek, Kolar, Kovacs, Kuipers,"
                    + " Malik, Meijer, Mulder, Nemec, Novotny, Pospisil, Prochazka, Sedlak, Smit, Svoboda, Van Dam, Vesely, Visser, Zeman. NAYS:"
                    + " Blaha, Bos, Brouwer, Cerny, Dekker, Fiala, Hendriks, Janssen, Kadlec, Kos, Peeters, Pokorny, Urban, Van Leeuwen.";
    private static final String SCORES =
            "Sparta Praha 3, Ajax Amsterdam 1 (Kuchta 12, 44, Haraslin 71; Brobbey 60). Slavia Praha 2, PSV Eindhoven 2 (Chory 8, Schranz 90;"
                    + " De Jong 33, Bakayoko 51). Viktoria Plzen 1, Feyenoord 0 (Vydra 77). Banik Ostrava 0, AZ Alkmaar 4 (Pavlidis 5, 19, 63).";

    @ParameterizedTest
    @ValueSource(strings = {RESULTS, DELEGATES})
    void listsOfForeignNamesAreInTheLanguageOfTheirOtherWords(String list) {
        assertThat(Languages.of(list, null).code()).isEqualTo("en");
        assertThat(Languages.of(list, null).unclear()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {ROLL_CALL, SCORES})
    void listsOfNothingButNamesAreEnglishUnlessDeclaredOtherwise(String list) {
        assertThat(Languages.of(list, null))
                .extracting(Languages.Guess::code, Languages.Guess::unclear)
                .containsExactly("en", true);
        assertThat(Languages.of(list, "en-GB").code()).isEqualTo("en");
        assertThat(Languages.of(list, "nl").code()).isNotEqualTo("en");
    }

    @Test
    void listWithinAnEnglishArticleDoesNotDecide() {
        String text = "The clerk read the names of the members who had voted for the bridge. ".repeat(12);
        assertThat(Languages.of(ROLL_CALL + ROLL_CALL + text, null).code()).isEqualTo("en");
        assertThat(Languages.of(ROLL_CALL + ROLL_CALL + text, null).unclear()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|Uitslagen van de vrouwen: eerste werd Femke de Vries (NED), tweede Lotte van den Berg (NED), gevolgd door Sanne Mulder (NED); vierde werd Ivana Novakova (CZE), voor Hanna Kowalczyk (POL) en Jana Dvorakova (CZE).",
                "cs|Zastupitelstvo v \u00fater\u00fd ve\u010der rozhodlo, \u017ee star\u00fd most p\u0159es kan\u00e1l bude p\u0159\u00ed\u0161t\u00ed rok nahrazen. Pr\u00e1ce potrvaj\u00ed osm m\u011bs\u00edc\u016f.",
                "sv|Byr\u00e5det besluttede tirsdag aften, at den gamle bro over kanalen skal udskiftes n\u00e6ste \u00e5r. If\u00f8lge borgmesteren vil arbejdet koste mere end tre millioner kroner, men forslaget fik ikke flertal.",
                "ru|\u0418\u0432\u0430\u043d\u043e\u0432, \u041f\u0435\u0442\u0440\u043e\u0432, \u0421\u0438\u0434\u043e\u0440\u043e\u0432, \u041a\u0443\u0437\u043d\u0435\u0446\u043e\u0432, \u041c\u043e\u0440\u043e\u0437\u043e\u0432, \u0412\u043e\u043b\u043a\u043e\u0432, \u0417\u0430\u0439\u0446\u0435\u0432, \u0421\u043e\u043b\u043e\u0432\u044c\u0451\u0432, \u0429\u0435\u0440\u0431\u0430\u043a\u043e\u0432, \u042d\u0439\u0434\u0435\u043b\u044c\u043c\u0430\u043d, \u041b\u044b\u0442\u043a\u0438\u043d.",
            })
    void articlesAndListsInOtherLanguagesAreNotEnglish(String code, String text) {
        assertThat(Languages.of(text, null).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uudenkyl\u00e4n valtuusto p\u00e4\u00e4tti tiistai-iltana, ett\u00e4 kanavan yli kulkeva vanha silta uusitaan ensi vuonna. Pormestarin mukaan ty\u00f6 maksaa yli kolme miljoonaa euroa.",
                "Dewan kota memutuskan pada Selasa malam bahwa jembatan tua di atas kanal akan diganti tahun depan, dan warga meminta penyeberangan sementara.",
                "Nagpasya ang konseho ng lungsod noong Martes ng gabi na papalitan sa susunod na taon ang lumang tulay sa ibabaw ng kanal."
            })
    void languagesThatAreNotKnownAreNotTakenForEnglish(String text) {
        assertThat(Languages.of(text, "en").code()).isNotEqualTo("en");
    }

    @Test
    void marginSaysHowFarALanguageIsAhead() {
        assertThat(Languages.of(
                                "Die Delegationen trafen sich am Freitag in Istanbul zu den ersten Gespr\u00e4chen seit drei Jahren.",
                                null)
                        .margin())
                .isBetween(0.2, 0.6);
        assertThat(Languages.of("P\u0159\u00ed\u0161t\u00ed rok se star\u00fd most nahrad\u00ed.", null))
                .isEqualTo(new Languages.Guess("cs", null, 1, false));
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

package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a text is set apart wherever it stands, and every word is in one place. */
class AroundTextTest {

    private static final BodyCleaner CLEANER = new BodyCleaner(List.of("MPA"));
    private static final String ONE = "The ferry to Ostwick sails again from Monday, the harbour master said.";
    private static final String TWO = "A second boat will follow in June. It carries forty cars.";

    private static Body clean(String text) {
        Body body = CLEANER.clean(text, "Northsea News"::equals);
        int words = words(body.text()) + words(body.furniture()) + words(body.tail()) + words(body.dateline());
        assertThat(body.wordsRead()).isEqualTo(words);
        return body;
    }

    private static int words(String text) {
        return text == null ? 0 : Words.count(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Image source, Getty Images",
                "Image caption, Storm waves broke the quay of Ostwick",
                "Media caption, Watch: the quay breaks",
                "Image copyright EPA Image caption The quay after the storm",
                "FILE - The old ferry leaves Ostwick, May 3, 2019. (AP Photo/Jane Roe, File)",
                "The old ferry leaves Ostwick. REUTERS/Jane Roe/File Photo",
                "The old ferry in a storm.(Jane Roe/AFP via Getty Images)",
                "The old ferry in a storm [Jane Roe/Reuters]",
                "Passengers wait in the rain. Photograph: Jane Roe/The Northsea",
                "Photo: Jane Roe",
                "© Jane Roe/TASS",
                "Enlarge this image toggle caption Jane Roe/AP Jane Roe/AP",
                "READ MORE: Storm kills nine on the coast",
                "Related: Storm kills nine on the coast",
                "Also read: Why ferries sink",
                "WATCH: Storm hits the quay",
                "Advertisement",
                "ADVERTISEMENT",
                "Story continues below advertisement",
                "Article continues below",
                "Scroll to continue",
                "CLICK HERE TO GET THE NORTHSEA APP",
                "STORM OF THE CENTURY HITS NORTHERN COAST",
                "Published 16 May 2025",
                "Last modified on Fri 16 May 2025 14.05 BST",
                "Updated: May 16, 2025, 10:33 a.m. GMT",
                "6 years ago",
                "5 min read",
                "Jane Roe contributed to this report.",
                "Reporting by Jane Roe in Ostwick; editing by Tom Poe",
                "Editor's note: Jane Roe is the author of a book on ferries.",
            })
    void furnitureIsSetApartInTheMiddle(String line) {
        Body body = clean(ONE + "\n\n" + line + "\n\n" + TWO);
        assertThat(body.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(body.furniture()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Image processing found the ship, she said.",
                "Pictures of the storm went round the world.",
                "He sold the photo to Getty Images.",
                "Related costs rose to nine million crowns.",
                "Advertisement revenue fell by a third.",
                "The story continues in Ostwick, where boats are built.",
                "Watch the tide, the captain told them.",
                "Published accounts show a loss of nine million.",
                "Updated plans will be shown in May 2025, the council said.",
                "Jane Roe contributed to the success of the line.",
                "By Monday the quay was dry.",
                "NO.",
                "What happens next",
                "The captain (a sailor for 40 years) left.",
                "He wrote to the editor: note the date.",
                "READ the book, he said, and then judge.",
            })
    void proseStays(String line) {
        Body body = clean(ONE + "\n\n" + line + "\n\n" + TWO);
        assertThat(body.text()).isEqualTo(ONE + "\n\n" + line + "\n\n" + TWO);
        assertThat(body.furniture()).isNull();
    }

    @Test
    void headlinesUnderAHeadingOfLinksGoWithIt() {
        Body body = clean(ONE
                + "\n\nRelated stories\n\nStorm kills nine on the coast\n\nWhy ferries sink – and who pays\n\n" + TWO);
        assertThat(body.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(body.furniture())
                .isEqualTo("Related stories\nStorm kills nine on the coast\nWhy ferries sink – and who pays");
    }

    @Test
    void furnitureIsKeptInTextOrder() {
        Body body = clean("Image source, AFP\n\nPublished 16 May 2025\n\nBy Anna Keller\n\n" + ONE
                + "\n\nAdvertisement\n\n" + TWO + "\n\nMedia caption, The quay breaks\n\nSign up for our newsletter");
        assertThat(body.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(body.furniture())
                .isEqualTo(
                        "Image source, AFP\nPublished 16 May 2025\nBy Anna Keller\nAdvertisement\nMedia caption, The quay breaks");
        assertThat(body.author()).isEqualTo("Anna Keller");
        assertThat(body.tail()).isEqualTo("Sign up for our newsletter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Story continues below advertisement",
                "This video can not be played",
                "Jane Roe contributed to this report.",
                "CLICK HERE TO GET THE NORTHSEA APP",
                "Sign up for the Northsea newsletter, which tells you what sails.",
                "The views expressed here are her own.",
            })
    void furnitureBetweenSentencesIsSetApartWhereItsEndIsSure(String piece) {
        Body body = clean(ONE + " " + piece + " " + TWO);
        assertThat(body.text()).isEqualTo(ONE + " " + TWO);
        assertThat(body.furniture()).isEqualTo(piece);
    }

    @Test
    void twoPiecesAtTheEndOfOneParagraphAreSetApart() {
        Body body = clean(ONE + " Jane Roe contributed to this report. Advertisement\n\n" + TWO);
        assertThat(body.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(body.furniture()).contains("Jane Roe contributed to this report.", "Advertisement");
    }

    @Test
    void fieldsOfAnArchiveAreSetApart() {
        Body body = clean(
                "BYLINE: Ada Example\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 112 words\n\nDATELINE: OSTWICK\n\n" + ONE
                        + "\n\n" + TWO
                        + "\n\nGRAPHIC: Photo, The quay\n\nLOAD-DATE: May 17, 2025\n\nLANGUAGE: ENGLISH\n\nCopyright 2025 Northsea Ltd");
        assertThat(body.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(body.author()).isEqualTo("Ada Example");
        assertThat(body.furniture())
                .startsWith("BYLINE: Ada Example\nSECTION: NEWS; Pg. 4\nLENGTH: 112 words\nDATELINE: OSTWICK");
    }

    @Test
    void fieldsThatRunIntoTheTextAreSetApart() {
        Body body = clean("BYLINE: Ada Example SECTION: NEWS; Pg. 4 LENGTH: 1,112 words " + ONE + " " + TWO
                + " LOAD-DATE: May 17, 2025 LANGUAGE: ENGLISH PUBLICATION-TYPE: Newspaper");
        assertThat(body.text()).isEqualTo(ONE + " " + TWO);
        assertThat(body.author()).isEqualTo("Ada Example");
    }

    @Test
    void fieldsOfOtherArchivesAreSetApart() {
        Body body = clean(
                "Author: Example, Ada\n\nFull text: " + ONE + "\n\n" + TWO
                        + "\n\nSubject: Ferries; Storms\n\nPublication title: Northsea News\n\nPages: 4\n\nProQuest document ID: 3201");
        assertThat(body.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(body.author()).isEqualTo("Example, Ada");
        assertThat(clean(
                                "112 words\n\n" + ONE
                                        + "\n\n(c) 2025 Northsea Ltd\n\nDocument NORTHS0020250516el5g001xx\n\nLOAD-DATE: May 17, 2025")
                        .text())
                .isEqualTo(ONE);
    }

    @Test
    void fieldLikeLinesOfATextWithoutAnArchiveStay() {
        String text = "CITY: The council met.\n\nSubject: ferries. That was the letter.\n\n" + ONE;
        assertThat(clean(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quay breaks. (AP Photo/Jane Roe)%nOSTWICK, Norway (AP) —|OSTWICK, Norway (AP)",
                "The quay breaks, an eyewitness films.%nOSTWICK (Reuters) -|OSTWICK (Reuters)",
                "7 years ago%n(CNN) -|(CNN)",
                "© Jane Roe/TASS%nMOSCOW, May 16. /TASS/.|MOSCOW, May 16. /TASS/.",
                "By Anna Keller%nImage source, AFP%nOSTWICK, May 16 (MPA) —|OSTWICK, May 16 (MPA)",
                "May 16, 2025%nOSTWICK (AP) —|May 16, 2025, OSTWICK (AP)",
            })
    void datelineBehindCaptionsIsFound(String before, String dateline) {
        String head = before.replace("%n", "\n\n");
        Body body = clean(head + " " + ONE + "\n\n" + TWO);
        assertThat(body.dateline()).isEqualTo(dateline);
        assertThat(body.text()).isEqualTo(ONE + "\n\n" + TWO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quay breaks in the storm of March. OSTWICK, Norway (AP) —|OSTWICK, Norway (AP)",
                "The quay breaks © Jane Roe/TASS MOSCOW, May 16. /TASS/.|MOSCOW, May 16. /TASS/.",
                "Passengers wait. Jane Roe/Getty Images NEW HAVEN (Reuters) -|NEW HAVEN (Reuters)",
                "Editor’s Note: Jane Roe wrote a book. The views here are hers. Read more at CNN. Hong Kong CNN —|Hong Kong CNN",
            })
    void datelineIsFoundInATextWithoutParagraphs(String before, String dateline) {
        Body body = clean(before + " " + ONE + " " + TWO);
        assertThat(body.dateline()).isEqualTo(dateline);
        assertThat(body.text()).isEqualTo(ONE + " " + TWO);
        assertThat(body.furniture()).isNotEmpty();
    }

    @Test
    void introductionOfSeveralReportsIsTheirs() {
        String text = "Here is what ships did on Friday.\n\nOSTWICK (AP) — " + ONE + "\n\nLONDON (AP) — " + TWO;
        Body body = clean(text);
        assertThat(body.text()).startsWith("Here is what ships did on Friday.");
        assertThat(body.dateline()).isNull();
    }

    @Test
    void agencyQuotedInProseIsNoDateline() {
        String text = ONE + " The captain told CNN — The boat is old. " + TWO;
        assertThat(clean(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"— AFP", "(Reuters)", "AP", "Source: TASS", "With AFP", "[MPA]", "AP/Reuters"})
    void creditOnTheLastLineIsTail(String credit) {
        Body body = clean(ONE + "\n\n" + TWO + "\n\n" + credit);
        assertThat(body.tail()).isEqualTo(credit);
        assertThat(body.text()).isEqualTo(ONE + "\n\n" + TWO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"— AFP", "(Reuters)", "-- MPA"})
    void creditAfterTheLastSentenceIsTail(String credit) {
        assertThat(clean(ONE + " " + TWO + " " + credit).tail()).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFP", "By AP", "(Reuters)", "Source: TASS"})
    void creditBeforeTheDatelineIsSetApart(String credit) {
        Body body = clean(credit + "\n\nOSTWICK — " + ONE);
        assertThat(body.dateline()).isEqualTo("OSTWICK");
        assertThat(body.furniture()).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"May 16 (Reuters) -|May 16 (Reuters)", "[AFP]|[AFP]", "AP, May 16 —|AP, May 16", "(TASS) —|(TASS)"
            })
    void datelineMayLackAPlace(String start, String dateline) {
        Body body = clean(start + " " + ONE);
        assertThat(body.dateline()).isEqualTo(dateline);
        assertThat(body.text()).isEqualTo(ONE);
    }

    @Test
    void bylineBelowASummaryIsFound() {
        Body body = clean("The ferry sails again.\n\nBy Anna Keller, Northsea News\n\n" + ONE);
        assertThat(body.author()).isEqualTo("Anna Keller, Northsea News");
        assertThat(body.text()).isEqualTo("The ferry sails again.\n\n" + ONE);
    }
}

package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TextCleaningTest {

    private static final BodyCleaner CLEANER = new BodyCleaner(java.util.List.of("MPA"));

    private static String text(String raw) {
        return CLEANER.clean(raw, name -> false).text();
    }

    @Test
    void accentsAreComposed() {
        assertThat(text("Cafe\u0301 talks")).isEqualTo("Caf\u00e9 talks");
    }

    @Test
    void invisibleCharactersGoAndOddSpacesBecomeSpaces() {
        assertThat(text("cease\u00adfire\u200b \u202ain\u202c\u00a0Kyiv\ufeff\u0007"))
                .isEqualTo("ceasefire in Kyiv");
    }

    @Test
    void emojiStayWholeWhileStrayJoinersGo() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        assertThat(text("A " + family + " and a he\u200dart \u2764\ufe0f"))
                .isEqualTo("A " + family + " and a heart \u2764\ufe0f");
    }

    @Test
    void halfOfASurrogatePairGoes() {
        assertThat(text("broken \ud83d emoji")).isEqualTo("broken emoji");
    }

    @Test
    void paragraphTagsBecomeParagraphs() {
        assertThat(text("<p>First\npart &amp; more.</p><p>Second<br>line.</p><script>x()</script>"))
                .isEqualTo("First part & more.\n\nSecond\n\nline.");
    }

    @Test
    void inlineTagsGoWithoutASpace() {
        assertThat(text("The <b>Krem</b>lin said <a href='x'>no</a>.")).isEqualTo("The Kremlin said no.");
    }

    @Test
    void lessThanInProseIsNoTag() {
        assertThat(text("If a < b and b > c, <sic> stays.")).isEqualTo("If a < b and b > c, <sic> stays.");
        assertThat(text("<p>If a < b, so be it.</p>")).isEqualTo("If a < b, so be it.");
    }

    @Test
    void entitiesEscapedTwiceAreUnescaped() {
        assertThat(text("AT&amp;amp;T &quot;said&quot; Q&A")).isEqualTo("AT&T \"said\" Q&A");
    }

    @Test
    void emptyLinesSeparateParagraphs() {
        assertThat(text("One.\r\n\r\n \r\nTwo.\u2029Three.")).isEqualTo("One.\n\nTwo.\n\nThree.");
    }

    @Test
    void emptyLinesSeparateParagraphsBetweenTagsToo() {
        assertThat(text("<div>First\npart.\n \nSecond.\r\n\r\nThird\r\npart.</div>"))
                .isEqualTo("First part.\n\nSecond.\n\nThird part.");
    }

    @Test
    void blanksWithoutEndAreReadInAMoment() {
        String raw = "<p>First" + "\u00a0".repeat(300_000) + "part.</p>";
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> text(raw)))
                .isEqualTo("First part.");
    }

    @Test
    void singleLineBreaksBetweenLongLinesSeparateParagraphs() {
        String long1 =
                "Delegations met in the palace on the Bosphorus for two hours and agreed on little else than to meet again soon.";
        assertThat(text(long1 + "\n" + long1)).isEqualTo(long1 + "\n\n" + long1);
    }

    @Test
    void hardWrappedLinesAreJoined() {
        String wrapped =
                "Delegations met in the palace on the Bosphorus for\ntwo hours and agreed on little else than to meet\n"
                        + "again soon, officials said after the Ukrainian-\nRussian session.\nA second round was planned for the first days of\nJune, they added.";
        assertThat(text(wrapped))
                .isEqualTo(
                        "Delegations met in the palace on the Bosphorus for two hours and agreed on little else than to meet "
                                + "again soon, officials said after the Ukrainian-Russian session.\n\nA second round was planned for the first days of June, they added.");
    }

    @Test
    void spacesThatTokenisersLeaveBeforePunctuationGo() {
        assertThat(text("He did n't end the `` streak '' , she said . Wait ... no . . . yes ?"))
                .isEqualTo("He didn't end the \"streak\", she said. Wait ... no . . . yes?");
        assertThat(text("It costs .45 or ' s and said \"no\" and \"yes\"."))
                .isEqualTo("It costs .45 or ' s and said \"no\" and \"yes\".");
    }

    @Test
    void titlesLoseTheOutletsNameOnly() {
        assertThat(Titles.clean("Talks  resume | Northsea", "Northsea"::equals)).isEqualTo("Talks resume");
        assertThat(Titles.clean("Talks resume - Zelensky", "Northsea"::equals)).isEqualTo("Talks resume - Zelensky");
        assertThat(Titles.clean("Talks resume : NPR", "NPR"::equals)).isEqualTo("Talks resume");
        assertThat(Titles.clean(" \u200b ", "NPR"::equals)).isNull();
    }

    @Test
    void titlesAreDetokenised() {
        assertThat(Titles.clean("`` We wo n't go , '' Kyiv 's envoy says ( again )", name -> false))
                .isEqualTo("\"We won't go,\" Kyiv's envoy says (again)");
    }

    @Test
    void wordsAreRunsOfLettersOrDigits() {
        assertThat(Words.count("It's 22 points, well-meant \u2014 \ud83d\ude00 \ud835\udd38\ud835\udd39."))
                .isEqualTo(7);
    }

    @Test
    void fingerprintIsTheFirstHalfOfSha256() {
        assertThat(Fingerprint.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223");
    }
}

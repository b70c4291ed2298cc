package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parallax.model.Quote;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void straightDoubleQuotesAreFoundOnBothSidesOfTheVerb() {
        assertThat(quotes("\"We came to listen,\" she said, \"and to be heard.\" Then she left."))
                .containsExactly("\"We came to listen,\"", "\"and to be heard.\"");
    }

    @Test
    void curlyQuotesMayHoldNestedOnes() {
        assertThat(quotes("He asked: “Who said ‘never again’ to them?” Nobody."))
                .containsExactly("“Who said ‘never again’ to them?”");
    }

    @Test
    void britishSingleQuotesAreNotConfusedByApostrophes() {
        assertThat(quotes("'It's the workers' day,' he said, and didn't smile. 'They don't come.'"))
                .containsExactly("'It's the workers' day,'", "'They don't come.'");
    }

    @Test
    void curlySingleQuotesCloseAfterPossessives() {
        assertThat(quotes("‘The soldiers’ mothers waited,’ said Oksana’s aunt. The ministers’ cars left."))
                .containsExactly("‘The soldiers’ mothers waited,’");
    }

    @Test
    void apostrophesAloneMakeNoQuotation() {
        assertThat(quotes("The delegates' lunch wasn't ready in the '90s, and 'twas the hosts' fault."))
                .isEmpty();
    }

    @Test
    void quotationOverSeveralParagraphsIsOne() {
        String text = "She said: \"First.\n\n\"Second.\n\n\"Third,\" and stopped.";
        assertThat(quotes(text)).containsExactly("\"First.\n\n\"Second.\n\n\"Third,\"");
        assertThat(quotes("'First.\n\n'Second.' He left.")).containsExactly("'First.\n\n'Second.'");
    }

    @Test
    void unclosedQuotationEndsWithItsParagraph() {
        List<Quote> found = find("He said: “They never came.\n\nThe hall was empty.");
        assertThat(found).containsExactly(new Quote(9, 26, false));
    }

    @Test
    void strayMarkDoesNotSwallowTheNextQuotation() {
        assertThat(quotes("A 6\" gun, he said. \"Fine.\"")).containsExactly("\"Fine.\"");
        assertThat(quotes("He said: \"Go. She said: \"Stay.\" Both left."))
                .containsExactly("\"Go. She said:", "\"Stay.\"");
    }

    @Test
    void guillemetsAndScareQuotesCount() {
        assertThat(quotes("The «pause» and the so-called \"peace\" talks")).containsExactly("«pause»", "\"peace\"");
    }

    @Test
    void manyMarksThatNeverCloseAreReadInAMoment() {
        String text = " 'a".repeat(165_000) + " ‘a".repeat(165_000) + " ”a".repeat(165_000) + " »a".repeat(165_000)
                + " “a".repeat(165_000) + "\n\n" + " \"a".repeat(165_000) + "\n\n— a, said".repeat(165_000);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> quotes(text)))
                .hasSizeLessThan(165_003);
    }

    @Test
    void markThatNeverClosesHidesNoLaterQuotation() {
        assertThat(quotes("He said 'go and 'stay.\n\nThen: 'Yes,' and ‘no’.")).containsExactly("'Yes,'", "‘no’");
        assertThat(quotes("'One 'two.\n\n'Three 'four.\n\n'Five,' he said."))
                .containsExactly("'One 'two.\n\n'Three 'four.\n\n'Five,'");
    }

    @Test
    void sameCurlOnBothSidesIsAQuotation() {
        assertThat(quotes("”They burned our boats. Nobody slept,” said Lena Marlowe."))
                .containsExactly("”They burned our boats. Nobody slept,”");
        assertThat(quotes("Lena Marlowe said: ’They burned the keepers’ boats.’ She left."))
                .containsExactly("’They burned the keepers’ boats.’");
        assertThat(quotes("»They burned our boats«, said Lena Marlowe.")).containsExactly("»They burned our boats«");
        assertThat(quotes("“They burned our boats,“ she said. “All of them.“"))
                .containsExactly("“They burned our boats,“", "“All of them.“");
    }

    @Test
    void closingCurlThatClosesNothingOpensNothing() {
        assertThat(quotes("She wept. ”The hall was empty.\n\nHe said ”no” twice."))
                .containsExactly("”no”");
        assertThat(quotes("In the ’90s, ’twas the Keepers’ House, and the ’Net was slow."))
                .isEmpty();
        assertThat(quotes("The prize » see below » was his.")).isEmpty();
    }

    @Test
    void dashesOfADialogueAreMarks() {
        assertThat(quotes("The hall was full.\n\n— We shall dig. And soon, — said Lena Marlowe.\n\nHe left."))
                .containsExactly("— We shall dig. And soon,");
        assertThat(quotes("– Will you dig? she asked. – And when?")).containsExactly("– Will you dig?", "– And when?");
        assertThat(quotes("— We shall, said Otto Reed.\n\n— Never! the mayor shouted."))
                .containsExactly("— We shall,", "— Never!");
    }

    @Test
    void dashesOfAListAreNoMarks() {
        assertThat(quotes("— The mill is sold.\n\n— The road is closed, the mayor said.\n\n— The pier burned."))
                .isEmpty();
        assertThat(quotes("— The mill was sold, said Monday's paper of the town."))
                .isEmpty();
        assertThat(quotes("— Reed, who owns the mill, said that it was sold.")).isEmpty();
    }

    @Test
    void quotationThatIsNeverClosedEndsBeforeTheClauseThatSaysWhoSpoke() {
        assertThat(quotes("\"We will dig soon, said Lena Marlowe. They voted.\n\n\"We are glad,\" said Otto Reed."))
                .containsExactly("\"We will dig soon,", "\"We are glad,\"");
        assertThat(quotes("“We will dig soon, she said. They voted. “We are glad,” he said."))
                .containsExactly("“We will dig soon,", "“We are glad,”");
        assertThat(quotes("\"Will you dig? the keeper asked. Nobody knew.")).containsExactly("\"Will you dig?");
        assertThat(find("\"We will dig soon, said Lena Marlowe. They voted.")).containsExactly(new Quote(0, 18, false));
    }

    @Test
    void offsetsCountCodePointsNotCharPairs() {
        assertThat(find("😀 \"Yes\" 😀")).containsExactly(new Quote(2, 7, true));
    }

    private static List<Quote> find(String text) {
        return Quotations.find(text, new CodePoints(text));
    }

    private static List<String> quotes(String text) {
        return find(text).stream()
                .map(quote -> text.substring(quote.begin(), quote.end()))
                .toList();
    }
}

package dev.parallax.ingest.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ingest.clean.Body;
import dev.parallax.ingest.clean.BodyCleaner;
import dev.parallax.ingest.clean.Titles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Body clean(String raw) {
        return new BodyCleaner(List.of()).clean(raw, name -> false);
    }

    private static String misread(String text, Charset as) {
        return new String(text.getBytes(StandardCharsets.UTF_8), as);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The ferry is late,” said Zoë of Łódź – for £3, at 5°.",
                "It’s the captain’s “boat”… he said.",
                "Зеленський met Müller in São Paulo.",
                "Ships 🚢 sail from Ærø."
            })
    void wrongEncodingsAreUndone(String text) {
        assertThat(clean(misread(text, StandardCharsets.ISO_8859_1)).text()).isEqualTo(text);
        assertThat(clean(misread(misread(text, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void closingMarkWhoseLastByteIsLostIsUndoneToo() {
        assertThat(clean("â€œThe ferry sails.â€ said Jane Roe. â€œGo,â€\u009d he said.")
                        .text())
                .isEqualTo("“The ferry sails.” said Jane Roe. “Go,” he said.");
        assertThat(Titles.clean("DonÃ¢â‚¬â„¢t sail", name -> false)).isEqualTo("Don’t sail");
    }

    @Test
    void marksOfWindowsReadAsControlsAreUndone() {
        assertThat(clean(new String("It’s “late” – he said".getBytes(WINDOWS), StandardCharsets.ISO_8859_1))
                        .text())
                .isEqualTo("It’s “late” – he said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sign said «CAFÉ» and «FERMÉ».",
                "At JOSÉ’S they met â mid-word.",
                "Ærø, Ångström and Éire, Ã alone, Þór.",
                "MAÇÃ” and IRMÃ’S"
            })
    void accentsBesideMarksStay(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
    }

    @Test
    void lostCharactersAreSetWhereTheyAreSure() {
        assertThat(clean("It\uFFFDs late and they don\uFFFDt sail, O\uFFFDBrien said.")
                        .text())
                .isEqualTo("It’s late and they don’t sail, O’Brien said.");
        assertThat(clean("\uFFFDWe sail,\uFFFD said Jane Roe. They left \uFFFD at last.")
                        .text())
                .isEqualTo("“We sail,” said Jane Roe. They left – at last.");
        Body left = clean("The Caf\uFFFD was full, said \uFFFDukasz.");
        assertThat(left.text()).contains("Caf\uFFFD");
        assertThat(left.issues()).containsExactly("replacement_characters: 2 characters are lost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "”We sail,” said Jane Roe.|“We sail,” said Jane Roe.",
                "“We sail,“ said Jane Roe.|“We sail,” said Jane Roe.",
                "Jane Roe said,“We sail.”|Jane Roe said, “We sail.”",
                "“We sail,”said Jane Roe.|“We sail,” said Jane Roe.",
                "Jane Roe said,\"We sail.\"|Jane Roe said, \"We sail.\"",
                "\"We sail,\"Jane Roe said.|\"We sail,\" Jane Roe said.",
                "— We sail today, — said Jane Roe.|“We sail today,” said Jane Roe.",
                "– Will you sail? – asked the captain.|“Will you sail?” asked the captain.",
                "\"We sail soon, said Jane Roe. They sat.|\"We sail soon,\" said Jane Roe. They sat.",
                "“We sail soon, said Jane Roe.|“We sail soon,” said Jane Roe.",
            })
    void marksAreRepaired(String damaged, String repaired) {
        Body body = clean(damaged);
        assertThat(body.text()).isEqualTo(repaired);
        assertThat(body.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We sail on Monday, and we come back on Friday. The captain spoke.",
                "We sail,” he said. Nobody heard.",
                "He said \"no and left."
            })
    void marksThatDoNotPairAreNamed(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
        assertThat(clean(text).issues())
                .containsExactly("damaged_marks: 1 paragraphs with quotation marks that do not pair");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We sail on Monday.\n\n“We come back on Friday,” he said.",
                "The board is 5'10\" long and 3\" wide.",
                "“He told me ‘no’ twice,” she said.",
                "The word “ferry” – and \"boat\" – was banned.",
                "Es hieß „Fähre“ in Kiel, he said in English.",
                "— We sail, he thought — and sailed.",
                "Ms. Roe's e.g.note stays at www.Ostwick.Example/Ferry.Html and Jane.Roe@Northsea.example for Booking.com.",
            })
    void soundTextStays(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
        assertThat(clean(text).issues()).isEmpty();
    }

    @Test
    void spacesLostAfterSentencesArePutBack() {
        assertThat(clean("The council voted on Friday.The work begins in May.Jane Roe said so!A boat came.")
                        .text())
                .isEqualTo("The council voted on Friday. The work begins in May. Jane Roe said so! A boat came.");
        assertThat(clean("It fell by 20%.\"We sail,\" she said.He left.").text())
                .isEqualTo("It fell by 20%. \"We sail,\" she said. He left.");
    }

    @Test
    void wordsThatRunTogetherAreNamed() {
        assertThat(clean("The fleet ofNorway met thatOf Denmark nearOstwick, andSank it, said iPhone and McRoe.")
                        .issues())
                .containsExactly("lost_spaces: 3 words that run together");
    }

    @Test
    void wordsBrokenByLineEndsAreWholeAgain() {
        assertThat(clean(
                                "The board said that the nego-\ntiations on ferries go on,\nand that the delega-\ntions will meet in Ostwick\non the first day of June.")
                        .text())
                .isEqualTo(
                        "The board said that the negotiations on ferries go on, and that the delegations will meet in Ostwick on the first day of June.");
        assertThat(clean(
                                "The state-\nowned ferry and the Danish-\nbuilt boat met in a long-\nterm deal, said Roe-\nPoe, the har\u00AD\nbour master.")
                        .text())
                .isEqualTo(
                        "The state-owned ferry and the Danish-built boat met in a long-term deal, said Roe-Poe, the harbour master.");
        assertThat(clean(
                                "They re-entered the har-\nbour. The pay-\nload was re-\nentered later in the harbour. The payload list is long.")
                        .text())
                .contains("the harbour. The payload was re-entered later");
    }

    @Test
    void hyphensThatDoNotBreakArePlain() {
        assertThat(clean("The stand‑off in the Danish‐held port").text())
                .isEqualTo("The stand-off in the Danish-held port");
    }

    @Test
    void escapedMarkupIsRead() {
        assertThat(clean("&lt;p&gt;One ferry.&lt;/p&gt;&lt;p&gt;Two &amp;amp; more.&lt;/p&gt;")
                        .text())
                .isEqualTo("One ferry.\n\nTwo & more.");
        assertThat(clean("\\u003cp\\u003eOne ferry.\\u003c/p\\u003e\\u003cp\\u003eTwo.\\u003c/p\\u003e")
                        .text())
                .isEqualTo("One ferry.\n\nTwo.");
    }

    @Test
    void writtenOutEscapesAreRead() {
        assertThat(clean("One ferry.\\n\\nTwo \\\"boats\\\".\\r\\nIt\\u2019s three.")
                        .text())
                .isEqualTo("One ferry.\n\nTwo \"boats\".\n\nIt’s three.");
        assertThat(clean("The file C:\\new\\notes was lost.").text()).isEqualTo("The file C:\\new\\notes was lost.");
    }

    @Test
    void textsWithoutCapitalsOrWithNothingElseAreNamed() {
        assertThat(clean("Ferries sail from Ostwick.\n\nnorway and denmark met in ostwick. the ferry was late again.")
                        .issues())
                .containsExactly("no_capitals: 1 paragraphs without a capital");
        assertThat(clean("THE FERRY TO OSTWICK SAILS AGAIN ON MONDAY, THE CAPTAIN SAID.")
                        .issues())
                .containsExactly("only_capitals: 1 paragraphs in capitals");
        assertThat(clean(
                                "Three things count:\n\nthe price of a ticket for nine people;\n\nand what else there is to be had.")
                        .issues())
                .isEmpty();
    }
}

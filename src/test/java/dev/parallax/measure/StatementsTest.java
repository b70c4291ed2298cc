package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each expectation is {@code voice|speaker|role|cue|rule|content}. */
class StatementsTest {

    @Test
    void verbAfterTheQuotationNamesTheSpeaker() {
        assertThat(said("\"We will come back on Monday,\" said Olena Kovalenko, a delegate."))
                .containsExactly("quoted|Olena Kovalenko|person|say|cue|\"We will come back on Monday,\"");
        assertThat(said("\"We will come back on Monday,\" Olena Kovalenko warned."))
                .containsExactly("quoted|Olena Kovalenko|person|warn|cue|\"We will come back on Monday,\"");
    }

    @Test
    void verbBeforeTheQuotationNamesTheSpeaker() {
        assertThat(said("Mark Brown said: \"We will come back on Monday.\""))
                .containsExactly("quoted|Mark Brown|person|say|cue|\"We will come back on Monday.\"");
    }

    @Test
    void bothHalvesOfASplitQuotationHaveOneSpeaker() {
        assertThat(said("\"We will come back,\" Mark Brown said, \"and we will stay for a week.\""))
                .containsExactly(
                        "quoted|Mark Brown|person|say|cue|\"We will come back,\"",
                        "quoted|Mark Brown|person|say|cue|\"and we will stay for a week.\"");
    }

    @Test
    void equalCurlsAndInvertedGuillemetsAreMarks() {
        assertThat(said("”They burned our boats. Nobody slept,” said Lena Marlowe."))
                .containsExactly("quoted|Lena Marlowe|person|say|cue|”They burned our boats. Nobody slept,”");
        assertThat(said("Lena Marlowe said: ’They burned our boats and nobody slept.’"))
                .containsExactly("quoted|Lena Marlowe|person|say|cue|’They burned our boats and nobody slept.’");
        assertThat(said("»They burned our boats and nobody slept«, said Lena Marlowe."))
                .containsExactly("quoted|Lena Marlowe|person|say|cue|»They burned our boats and nobody slept«");
    }

    @Test
    void dashesOfADialogueAreMarks() {
        assertThat(
                        said(
                                "The hall was full.\n\n— They burned our boats. Nobody slept in the town, — said Lena Marlowe."))
                .containsExactly(
                        "quoted|Lena Marlowe|person|say|cue|— They burned our boats. Nobody slept in the town,");
        assertThat(said("– They burned our boats, said Lena Marlowe. – And nobody slept."))
                .containsExactly(
                        "quoted|Lena Marlowe|person|say|cue|– They burned our boats,",
                        "quoted|Lena Marlowe|person|null|same_paragraph|– And nobody slept.");
        assertThat(said("— Will nobody help the town? Lena Marlowe asked."))
                .containsExactly("quoted|Lena Marlowe|person|ask|cue|— Will nobody help the town?");
    }

    @Test
    void markThatIsNeverClosedGivesNobodyTheWordsOfAnother() {
        String next = "\n\n\"We are glad of it,\" said Otto Reed. Work begins in May.";
        assertThat(said("\"We will dig soon, said Lena Marlowe. The council voted on Friday." + next))
                .containsExactly(
                        "quoted|Lena Marlowe|person|say|cue|\"We will dig soon,",
                        "quoted|Otto Reed|person|say|cue|\"We are glad of it,\"");
        assertThat(said("“We will dig soon, Lena Marlowe said. The council voted on Friday."))
                .containsExactly("quoted|Lena Marlowe|person|say|cue|“We will dig soon,");
        assertThat(
                        said(
                                "\"We will dig soon! said Lena Marlowe. The council voted. \"We are glad of it,\" said Otto Reed."))
                .contains("quoted|Otto Reed|person|say|cue|\"We are glad of it,\"")
                .noneMatch(one -> one.contains("council"));
    }

    @Test
    void quotationWithoutVerbGoesOnInTheSameParagraph() {
        assertThat(said("\"We will come back,\" said Mark Brown. \"Nobody will stop us on the way.\""))
                .contains("quoted|Mark Brown|person|null|same_paragraph|\"Nobody will stop us on the way.\"");
    }

    @Test
    void quotationAloneInTheNextParagraphGoesOn() {
        assertThat(said("\"We will come back,\" said Mark Brown.\n\n\"Nobody will stop us on the way.\""))
                .contains("quoted|Mark Brown|person|null|next_paragraph|\"Nobody will stop us on the way.\"");
    }

    @Test
    void quotationThatNothingIntroducesHasNoSpeaker() {
        assertThat(said("\"Nobody will stop us on the way.\"\n\nThe hall was empty."))
                .containsExactly("quoted|null|unknown|null|none|\"Nobody will stop us on the way.\"");
    }

    @Test
    void scareQuotesAreNoStatement() {
        assertThat(said("The so-called \"peace\" talks began late, and the \"Old Hall\" was cold."))
                .isEmpty();
    }

    @Test
    void complementOfAReportingVerbIsIndirect() {
        assertThat(said("Mark Brown said that the talks had failed."))
                .containsExactly("indirect|Mark Brown|person|say|complement|that the talks had failed");
        assertThat(said("Mark Brown claimed the talks had failed."))
                .containsExactly("indirect|Mark Brown|person|claim|complement|the talks had failed");
    }

    @Test
    void adverbsAtTheEndsOfWhatIsSaidBelongToIt() {
        assertThat(said("Mark Brown said that the talks had failed again."))
                .containsExactly("indirect|Mark Brown|person|say|complement|that the talks had failed again");
    }

    @Test
    void wordsBesideAQuotationThatStandsAloneEndNothing() {
        for (String words : List.of("Once again", "Not surprisingly", "So far", "Again and again")) {
            assertThat(said(words + ", \"We will never leave our land,\" he said."))
                    .anyMatch(statement -> statement.startsWith("quoted|") && statement.contains("never leave"));
        }
    }

    @Test
    void complementOfAnotherVerbIsTheAuthors() {
        assertThat(said("The storm meant that the talks had failed.")).isEmpty();
    }

    @Test
    void whomATellingIsToldDoesNotSpeak() {
        assertThat(said("Mark Brown told reporters that the talks had failed."))
                .containsExactly("indirect|Mark Brown|person|tell|complement|that the talks had failed");
    }

    @Test
    void reportingClauseAfterTheReportedOneIsFound() {
        assertThat(said("The talks had failed, Mark Brown said."))
                .singleElement()
                .asString()
                .startsWith("indirect|Mark Brown|person|say|")
                .endsWith("|The talks had failed");
    }

    @Test
    void accordingToNamesTheSource() {
        assertThat(said("The talks had failed, according to the foreign ministry."))
                .containsExactly("indirect|foreign ministry|organisation|accord|according|The talks had failed");
        assertThat(said("Everything went according to plan.")).isEmpty();
    }

    @Test
    void objectsInfinitivesAndNounsTellWhatWasSpokenOf() {
        assertThat(said("Mark Brown condemned the attack on the port."))
                .containsExactly("indirect|Mark Brown|person|condemn|object|the attack on the port");
        assertThat(said("Mark Brown hopes to leave the city."))
                .containsExactly("indirect|Mark Brown|person|hope|infinitive|to leave the city");
        assertThat(said("Nobody heard Mark Brown's call for a truce."))
                .containsExactly("indirect|Mark Brown|person|call|noun|for a truce");
    }

    @Test
    void whatWasOnlySpokenOfStaysInTheWordsOfTheAuthor() {
        Reading reading = Fixtures.read(null, "Mark Brown condemned the attack on the port.");
        assertThat(Fixtures.words(reading, Voice.INDIRECT)).isZero();
        assertThat(Fixtures.rows(new Source(), reading)).isEmpty();
        assertThat(Fixtures.rows(new Stance(), reading)).contains("anyone:blame indirect 1/1");
    }

    @Test
    void relativePronounStandsForTheNounBeforeIt() {
        Reading reading = Fixtures.read(null, "Mark Brown met Anna Weber, who said that the talks had failed.");
        assertThat(reading.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.speaker()).isEqualTo("Anna Weber");
            assertThat(statement.speakerEnd() - statement.speakerBegin()).isEqualTo("who".length());
        });
    }

    @Test
    void participleAfterACommaBelongsToTheSubject() {
        assertThat(speakers("Mark Brown met the voters of the city, saying that the talks had failed."))
                .containsExactly("Mark Brown");
    }

    @Test
    void wordsInQuotationMarksWithinAReportAreKeptOnceWithIt() {
        Reading reading = Fixtures.read(null, "Mark Brown said that the talks were \"a farce\" from the start.");
        assertThat(reading.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.voice()).isEqualTo("indirect");
            assertThat(statement.words()).isEqualTo(9);
            assertThat(statement.quotedWords()).isEqualTo(2);
        });
        assertThat(Fixtures.words(reading, Voice.AUTHOR)).isEqualTo(3);
        assertThat(Fixtures.words(reading, Voice.INDIRECT)).isEqualTo(7);
        assertThat(Fixtures.words(reading, Voice.QUOTED)).isEqualTo(2);
    }

    @Test
    void whatTheAuthorSaysOfOneselfIsNoReport() {
        assertThat(said("I think that the talks have failed.")).isEmpty();
    }

    @Test
    void surnamesAreTheFullNameOfTheArticle() {
        assertThat(speakers("Keith Kellogg arrived early. Mr Kellogg said that the talks had failed."))
                .containsExactly("Keith Kellogg");
    }

    @Test
    void pronounIsTheNearestPersonOfThatGender() {
        assertThat(speakers("Mark Brown met Anna Weber on Monday. She said that the talks had failed."))
                .containsExactly("Anna Weber");
        assertThat(speakers("Mark Brown met Anna Weber on Monday. He said that the talks had failed."))
                .containsExactly("Mark Brown");
        assertThat(said("The hall was cold. He said that the talks had failed."))
                .containsExactly("indirect|null|unknown|say|complement|that the talks had failed");
    }

    @Test
    void titleIsThePersonWhoWasGivenItElseAnOfficial() {
        assertThat(speakers("Foreign Minister Anna Weber arrived. The minister said that the talks had failed."))
                .containsExactly("Anna Weber");
        assertThat(said("The minister said that the talks had failed."))
                .containsExactly("indirect|minister|official|say|complement|that the talks had failed");
    }

    @Test
    void sourceWithoutANameIsUnnamed() {
        assertThat(said("A senior official said that the talks had failed."))
                .containsExactly("indirect|A senior official|unnamed|say|complement|that the talks had failed");
    }

    @Test
    void documentSpeaksAsADocument() {
        assertThat(said("The report says that the talks had failed."))
                .containsExactly("indirect|report|document|say|complement|that the talks had failed");
    }

    @Test
    void passiveWithoutAgentHasNoSpeaker() {
        assertThat(said("The talks were said to have failed."))
                .singleElement()
                .asString()
                .startsWith("indirect|null|unknown|say|passive|");
    }

    @Test
    void speakerIsAnActorOfTheCodebookWithItsSide() {
        Reading reading = Fixtures.read(
                null, "Volodymyr Zelensky waited. He said that the talks had failed. Moscow denied that they had.");
        assertThat(reading.statements()).extracting(Statement::actor).containsExactly("zelensky", "russia");
    }

    @Test
    void residentOfACityDoesNotSpeakForIt() {
        Reading reading = Fixtures.read(null, "A resident of Moscow said that the talks had failed.");
        assertThat(reading.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.role()).isEqualTo("unnamed");
            assertThat(statement.actor()).isNull();
        });
    }

    @Test
    void cueClassTellsSayingFromClaimingAndAdmitting() {
        assertThat(Fixtures.read(null, "Mark Brown claimed the talks failed. Mark Brown admitted that he had left.")
                        .statements())
                .extracting(Statement::cueClass)
                .containsExactly("doubt", "concession");
    }

    @Test
    void titleHasStatementsOfItsOwn() {
        Reading reading = Fixtures.read("Zelensky says talks failed", "Volodymyr Zelensky said that the talks failed.");
        assertThat(reading.statements()).extracting(Statement::part).containsExactly("title", "body");
        assertThat(reading.statements()).extracting(Statement::actor).containsExactly("zelensky", "zelensky");
    }

    private static List<String> said(String body) {
        return Fixtures.read(null, body).statements().stream()
                .map(one -> String.join(
                        "|",
                        one.voice(),
                        one.speaker(),
                        one.role(),
                        one.cue(),
                        one.rule(),
                        body.substring(one.contentBegin(), one.contentEnd())))
                .toList();
    }

    private static List<String> speakers(String body) {
        return Fixtures.read(null, body).statements().stream()
                .map(Statement::speaker)
                .toList();
    }
}

package dev.parallax.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    @Test
    void surnameResolvesToTheFullNameInTheSameArticle() {
        assertThat(mentions("Envoy Keith Kellogg flew to Istanbul. On Monday, Kellogg praised the paper."))
                .containsExactly("kellogg(Keith Kellogg)", "kellogg(Kellogg)");
    }

    @Test
    void surnameThatTheCodebookDoesNotListAloneNeedsTheFullName() {
        assertThat(mentions("On Monday, Kellogg praised the paper.")).isEmpty();
    }

    @Test
    void companyOfTheSameNameIsNotThePerson() {
        assertThat(mentions(
                        "Shares of Kellogg Co fell after Kellogg Co cut its forecast. Envoy Keith Kellogg was busy."))
                .containsExactly("kellogg(Keith Kellogg)");
    }

    @Test
    void nameThatGoesOnIsAnotherName() {
        assertThat(mentions("Donald Trump Jr. spoke at the Trump Organization before Donald Trump came."))
                .containsExactly("trump(Donald Trump)");
    }

    @Test
    void hyphenBetweenTwoSurnamesMakesNoLongerName() {
        assertThat(mentions("Donald Trump met Vladimir Putin. The Trump-Putin summit went well."))
                .containsExactly("trump(Donald Trump)", "putin(Vladimir Putin)", "trump(Trump)", "putin(Putin)");
    }

    @Test
    void formOfAddressIsNoGivenName() {
        assertThat(mentions("Yesterday Mr Trump met Mr. Putin at the golf club, and Mr Trump won."))
                .containsExactly("trump(Trump)", "putin(Putin)", "trump(Trump)");
    }

    @Test
    void surnameOfAStrangerIsNotTheActor() {
        assertThat(mentions("Melania Trump opened the garden. Later, Trump thanked the staff."))
                .isEmpty();
    }

    @Test
    void surnameIsTheActorIfTheArticleAlsoNamesTheActorInFull() {
        assertThat(mentions("Melania Trump opened the garden with Donald Trump. Later, Trump thanked the staff."))
                .containsExactly("trump(Donald Trump)", "trump(Trump)");
    }

    @Test
    void surnameIsTheActorIfItStoodAloneBeforeAStrangerCame() {
        assertThat(mentions("On Monday Trump spoke in Ohio. Melania Trump listened. Then Trump left."))
                .containsExactly("trump(Trump)", "trump(Trump)");
    }

    @Test
    void womanOfTheFamilyIsAnotherPerson() {
        assertThat(
                        mentions(
                                "Olena Zelenska visited a school. Zelenska read to the children. Later, Olena Zelensky smiled."))
                .isEmpty();
    }

    @Test
    void middleNameAndInitialDoNotMakeAStranger() {
        assertThat(mentions("Yesterday Donald J. Trump met Vladimir Vladimirovich Putin. Later V. Putin left."))
                .containsExactly("trump(Trump)", "putin(Putin)", "putin(Putin)");
    }

    @Test
    void possessivesAndLongerNamesAreOneMention() {
        assertThat(mentions("The White House watched Putin’s men and the Luhansk People’s Republic."))
                .containsExactly("us(The White House)", "putin(Putin)", "lpr(Luhansk People’s Republic)");
    }

    @Test
    void caseTellsTheCountryFromThePronoun() {
        assertThat(mentions("They told us that the US would come. The U.S. came from afar, in the U.S."))
                .containsExactly("us(US)", "us(U.S.)", "us(U.S.)");
    }

    @Test
    void headlineInCapitalsIsMatchedWithoutCase() {
        Reading reading =
                Fixtures.read("KREMLIN: PUTIN WILL NOT COME TO KYIV", "The Kremlin said Putin would not come.");
        assertThat(mentions(reading)).contains("title:putin", "title:ukraine").doesNotContain("title:russia");
        assertThat(mentions(Fixtures.read("THE KREMLIN SAYS NO", "No more was said.")))
                .containsExactly("title:russia");
        assertThat(mentions(Fixtures.read("The moscow mule and other drinks", "Cheers to all.")))
                .isEmpty();
    }

    @Test
    void headlineNeedsNoEntityTagForAnActorThatTheBodyNames() {
        Reading reading = Fixtures.read("KELLOGG ON WAY", "Envoy Keith Kellogg left. Kellogg will land at noon.");
        assertThat(mentions(reading)).containsExactly("title:kellogg", "body:kellogg", "body:kellogg");
    }

    private static List<String> mentions(Reading reading) {
        return sorted(reading).stream()
                .map(mention -> mention.passage().part() + ":" + mention.subject())
                .toList();
    }

    private static List<String> mentions(String body) {
        return sorted(Fixtures.read(null, body)).stream()
                .map(mention -> mention.subject() + "(" + surface(mention) + ")")
                .toList();
    }

    private static List<Sighting> sorted(Reading reading) {
        return reading.actors().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt((Sighting s) -> s.passage().position())
                        .thenComparingInt(Sighting::first))
                .toList();
    }

    private static String surface(Sighting mention) {
        return mention.passage().words().subList(mention.first(), mention.last()).stream()
                .map(Word::surface)
                .collect(Collectors.joining(" "))
                .replace(" ’", "’");
    }
}

package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site sends in place of an article. */
class NoticesTest {

    private static final BodyCleaner CLEANER = new BodyCleaner(List.of());
    private static final String TEXT =
            "The ferry to Ostwick sails again from Monday, the harbour master said. A second boat will follow in June.";

    private static Body clean(String text) {
        return CLEANER.clean(text, name -> false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consent_text|We and our partners store and access information on your device, such as cookies. You can withdraw your consent at any time on our site.",
                "consent_text|This website uses cookies to improve your experience. Accept all cookies or manage your preferences.",
                "consent_text|We value your privacy. With your permission our partners may show personalised ads. Learn more in our cookie policy.",
                "pay_wall|To read this article please subscribe or sign in. Subscribers get every story in our app. Cancel at any time.",
                "pay_wall|This story is only available to subscribers. Already a subscriber? Log in. A digital plan costs two crowns a week.",
                "pay_wall|You have reached your limit of three free articles this month. Register now to keep reading. It is free, and no card: just your email.",
                "error_page|Page not found. Sorry, the link you followed may be broken. Go back to the front page or use the search box.",
                "error_page|We can't find the page you asked for. Please check the address or try again. If you think this is an error, contact our site.",
                "error_page|Please enable JavaScript and cookies to continue. We are checking your browser. Reference ID: 81a2.",
            })
    void noticeIsRecognisedAloneAndBesideAText(String code, String notice) {
        assertThat(clean(notice).notices()).containsExactly(code);
        assertThat(clean(notice).text()).isEmpty();
        Body before = clean(notice + "\n\n" + TEXT);
        assertThat(before.text()).isEqualTo(TEXT);
        assertThat(before.issues()).containsExactly(code + ": set apart, so the text may be cut short");
        assertThat(clean(TEXT + "\n\n" + notice).furniture()).isEqualTo(notice);
    }

    @Test
    void wallAtTheEndOfATextWithoutParagraphsIsSetApart() {
        String long1 = TEXT + " " + TEXT.replace("June", "July");
        Body body = clean(long1 + " Already a subscriber? Log in. To continue reading please subscribe.");
        assertThat(body.text()).isEqualTo(long1);
        assertThat(body.notices()).containsExactly("pay_wall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court ruled that shops must ask before they use cookies. The firm said that it would appeal. The judges sit in Ostwick.",
                "\"We use cookies to learn about readers,\" the publisher told the court. The judge was not amused, and the fine was nine million crowns.",
                "The page you are looking for in the old book could not be found, the librarian said. Mice had eaten it in the winter of 1911.",
                "Voters must register to continue receiving ballots by post, officials said. The rule holds from June in all nine counties.",
                "Access was denied to three envoys. The ministry gave no reason, and the talks went on without them for two hours.",
            })
    void reportsOnSuchThingsAreTexts(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
        assertThat(clean(text).notices()).isEmpty();
    }
}

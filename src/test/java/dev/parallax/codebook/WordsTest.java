package dev.parallax.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds our splitting of words against CoreNLP's own. */
class WordsTest {

    private static Codebook study(String codebook) throws IOException {
        return CodebookFile.parse(Files.readString(Path.of(codebook)), codebook, file -> "", expression -> {});
    }

    private static final StanfordCoreNLP TOKENIZER = tokenizer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "full-scale invasion",
                "Kyiv's regime",
                "Kyiv’s regime",
                "anti-abortion, pro-life; re-election of an ex-soldier",
                "cease-fire for 30 days, a 30-day cease-fire",
                "de-escalation counter-offensive non-starter mid-terms cross-border e-mail Vice-President",
                "Moscow-controlled pro-Russian so-called far-right face-saving tit-for-tat",
                "cannot can't won't don't isn't we've I'm they'd you'll",
                "the U.S. and the U.N. met at 3 a.m. in Geneva",
                "on Sept. 11 at 10:30, after 9/11 -- or so...",
                "Gen. Keith Kellogg met Sen. Warren and Mr. Rutte",
                "COVID-19 cost $1,000 or 50% of AT&T",
                "and/or the G-7 with F-16 jets",
                "Türkiye, Jean-Noël Barrot, Volodymyr Zelens'kyi and O'Neill",
                "clock-wise two-fold Trump-esque Istanbul-gate",
                "\"war\" (they said): talks; a pause?"
            })
    void textIsSplitAsTheTokenizerDoes(String text) {
        assertThat(Words.of(text)).isEqualTo(tokens(text));
    }

    @Test
    void hyphensStayAfterTheTokenizersPrefixesOnly() {
        List<String> prefixes = List.of(
                ("a agro ante anti arch be bi bio co counter cross cyber de e eco ex extra inter intra macro mega"
                                + " micro mid mini multi neo non over pan para peri post pre pro pseudo quasi re semi sub super tri u ultra"
                                + " un uni vice x air euro far half hard high long new old self short trans war well")
                        .split(" "));
        for (String prefix : prefixes) {
            assertThat(Words.of(prefix + "-state")).as(prefix).isEqualTo(tokens(prefix + "-state"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs/istanbul-talks/codebook.yaml", "jobs/us-politics/codebook.yaml"})
    void everyPatternOfTheStudiesIsSplitAsTheTokenizerDoes(String codebook) throws IOException {
        List<Phrase> phrases = phrases(study(codebook));

        assertThat(phrases).hasSizeGreaterThan(100);
        for (Phrase phrase : phrases) {
            // A wildcard is a mark of its own to the tokenizer; any letter stands in for what it matches.
            List<String> words =
                    phrase.words().stream().map(word -> word.replace('*', 'x')).toList();
            assertThat(words).isEqualTo(tokens(asWritten(words)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs/istanbul-talks/codebook.yaml", "jobs/us-politics/codebook.yaml"})
    void everyNameOfTheStudiesIsSplitAsTheTokenizerDoes(String codebook) throws IOException {
        for (Actor actor : study(codebook).actors()) {
            Stream.concat(actor.aliases().stream(), actor.metonyms().stream())
                    .forEach(name -> assertThat(Words.of(name)).isEqualTo(tokens(name)));
        }
    }

    @Test
    void wordsWithoutEndAreSplitAllTheSame() {
        assertThat(Words.of("1,".repeat(200_000))).hasSize(2);
        assertThat(Words.of("a.".repeat(200_000))).hasSize(1);
        assertThat(Words.of("pre" + "-a".repeat(200_000))).hasSize(1);
    }

    @Test
    void wildcardIsPartOfItsWord() {
        assertThat(Phrase.of("De-escalat* *-controlled Talk*").words())
                .containsExactly("de-escalat*", "*", "-", "controlled", "talk*");
    }

    @Test
    void patternOfWildcardsOnlyIsRefused() {
        assertThatThrownBy(() -> Phrase.of("* *"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'* *' holds no letter or digit and would match anything; add a word");
    }

    /** Hyphens joined to their neighbours again, as in running text. */
    private static String asWritten(List<String> words) {
        return String.join(" ", words).replace(" - ", "-").replace(" '", "'");
    }

    private static List<Phrase> phrases(Codebook codebook) {
        List<Phrase> phrases = new ArrayList<>();
        if (codebook.topic() != null) {
            codebook.topic().any().forEach(phrases::addAll);
        }
        codebook.frames().forEach(frame -> phrases.addAll(frame.patterns()));
        codebook.concepts().forEach(concept -> concept.labels().forEach(label -> phrases.addAll(label.patterns())));
        return phrases;
    }

    private static List<String> tokens(String text) {
        CoreDocument document = new CoreDocument(text);
        TOKENIZER.annotate(document);
        return document.tokens().stream()
                .map(CoreLabel::originalText)
                .map(token -> token.replace('’', '\''))
                .toList();
    }

    private static StanfordCoreNLP tokenizer() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize");
        return new StanfordCoreNLP(settings);
    }
}

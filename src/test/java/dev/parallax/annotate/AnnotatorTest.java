package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parallax.model.Annotation;
import dev.parallax.model.Mention;
import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

    private static final Annotator ANNOTATOR = Annotator.with(Limits.standard());

    @Test
    void sentencesCarryTokensLemmasEntitiesAndRelations() {
        String text = "Keith Kellogg praised Germany's paper.";
        Sentence sentence = annotate(text).sentences().get(0);
        assertThat(tokens(text, sentence))
                .containsExactly(
                        "Keith/Keith/NNP/PERSON",
                        "Kellogg/Kellogg/NNP/PERSON",
                        "praised/praise/VBD/O",
                        "Germany/Germany/NNP/LOCATION",
                        "'s/'s/POS/O",
                        "paper/paper/NN/O",
                        "./././O");
        assertThat(relations(text, sentence))
                .contains("nsubj(praised, Kellogg)", "obj(praised, paper)", "nmod:poss(paper, Germany)");
        assertThat(sentence.mentions()).containsExactly(new Mention(0, 2, "PERSON"), new Mention(3, 4, "LOCATION"));
    }

    @Test
    void sentimentIsAProbabilityDistributionForSentencesAndClauses() {
        Sentence bleak = annotate(
                        "The terrible attack killed innocent families, and the mourning town hated the cruel war.")
                .sentences()
                .get(0);
        Sentence bright = annotate("It was a wonderful, warm and hopeful day.")
                .sentences()
                .get(0);
        assertThat(bleak.sentiment()).hasSize(5);
        assertThat(bleak.sentiment().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-5));
        assertThat(expected(bleak.sentiment())).isLessThan(expected(bright.sentiment()));
        assertThat(bleak.clauses()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(clause -> {
            assertThat(clause.sentiment()).hasSize(5);
            assertThat(clause.first()).isLessThan(clause.last());
        });
    }

    @Test
    void offsetsPointIntoTheTextAcrossParagraphsAndEmoji() {
        String text = "Peace 🕊️ came.\n\nمرحبا said Olena, smiling 😀 at Kyiv.";
        Annotation annotation = annotate(text);
        assertThat(annotation.status()).isEqualTo("ok");
        Sentence last = annotation.sentences().get(annotation.sentences().size() - 1);
        assertThat(last.paragraph()).isEqualTo(1);
        assertThat(tokens(text, last)).contains("Olena/Olena/NNP/PERSON");
        assertThat(annotation.characters()).isEqualTo(text.codePointCount(0, text.length()));
    }

    @Test
    void sentenceOfTwentyThousandTokensIsTaggedInPiecesAndNotParsed() {
        Annotation annotation = annotate("Germany and France ".repeat(6_667));
        assertThat(annotation.status()).isEqualTo("partial");
        assertThat(annotation.detail()).contains("too_long", "20,001 tokens");
        assertThat(annotation.words()).isEqualTo(20_001);
        assertThat(annotation.sentences()).hasSize(21).allSatisfy(piece -> {
            assertThat(piece.status()).isEqualTo("too_long");
            assertThat(piece.sentiment()).isNull();
        });
        assertThat(annotation.sentences().get(20).mentions()).isNotEmpty();
    }

    @Test
    void wordWithoutEndIsAnnotatedByItsBeginning() {
        Annotation annotation = annotate("Kyiv said " + "a".repeat(300_000) + " twice.");
        assertThat(annotation.status()).isEqualTo("ok");
        Token word = annotation.sentences().get(0).tokens().get(2);
        assertThat(word.end() - word.begin()).isEqualTo(300_000);
        assertThat(word.lemma()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void chainOfHyphensWithoutEndIsNoWordWithoutEnd() {
        String chain = ("a".repeat(90) + "-").repeat(400) + "b";
        Annotation annotation = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> annotate(chain));
        assertThat(annotation.sentences())
                .isNotEmpty()
                .extracting(Sentence::status)
                .doesNotContain("failed");
    }

    @Test
    void textOfFiveMegabytesIsNotAnnotatedAndSaysSo() {
        Annotation annotation = annotate("The talks went on and on. ".repeat(200_000));
        assertThat(annotation.status()).isEqualTo("too_long");
        assertThat(annotation.detail()).isEqualTo("5,200,000 characters, more than 1,000,000");
        assertThat(annotation.sentences()).isEmpty();
    }

    @Test
    void sentenceThatMakesCoreNlpThrowIsKeptAndTheOthersAreAnnotated() throws Exception {
        // CoreNLP's sentiment model walks the tree recursively: on a small stack a deep tree really overflows.
        String deep = "He said " + "that she said ".repeat(600) + "no.";
        Annotator whole = Annotator.with(new Limits(1_000_000, 5_000, 5_000, 100));
        annotate("Load the models on a large stack.");
        Annotation annotation =
                onSmallStack(() -> whole.annotate(new Text("h", "It rained.\n\n" + deep + "\n\nIt stopped.")));
        assertThat(annotation.status()).isEqualTo("partial");
        assertThat(annotation.detail()).contains("1 of 3 sentences", "failed", "StackOverflowError");
        assertThat(annotation.sentences()).extracting(Sentence::status).containsExactly("ok", "failed", "ok");
        assertThat(annotation.sentences().get(1).tokens()).hasSizeGreaterThan(100);
    }

    @Test
    void manyThreadsSayWhatOneSays() throws Exception {
        List<Text> texts = IntStream.range(0, 24)
                .mapToObj(i -> new Text(
                        "h" + i,
                        "Round " + i + " of the talks in Istanbul ended badly. "
                                + "\"We will not leave,\" said Olena Marchuk, who leads " + i + " envoys from Kyiv."))
                .toList();
        List<Annotation> alone = texts.stream().map(ANNOTATOR::annotate).toList();
        List<Annotation> together =
                texts.parallelStream().map(ANNOTATOR::annotate).toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void pipelineNameChangesWithEveryLimit() {
        assertThat(Annotator.with(new Limits(1_000_000, 201, 1_000, 100)).pipeline())
                .startsWith("corenlp-4.5.10-")
                .isNotEqualTo(ANNOTATOR.pipeline());
    }

    @Test
    void coreNlpsOwnClassesGiveTheSameRowsUnderAPipelineOfTheirOwn() {
        Annotator own = Annotator.with(Annotators.CORENLP, Limits.standard());
        assertThat(own.pipeline()).isNotEqualTo(ANNOTATOR.pipeline());
        LabelCheck check = new LabelCheck();
        for (String article : SampleParagraphs.articles(Path.of("sample-data/articles/dnipro-courier.jsonl"))) {
            check.compare(annotate(article), own.annotate(new Text("h", article)));
        }
        assertThat(check.counts().get("tokens: lemma").compared()).isGreaterThan(3_000);
        // CoreNLP's own parser sums in another order once it has kept a part: a tie may fall the other way.
        assertThat(check.counts()).allSatisfy((what, count) -> assertThat(count.compared() - count.equal())
                .as(what)
                .isLessThanOrEqualTo(what.equals("tokens: head and relation") ? 2 : 0));
    }

    private static Annotation annotate(String text) {
        return ANNOTATOR.annotate(new Text("h", text));
    }

    private static Annotation onSmallStack(java.util.concurrent.Callable<Annotation> work)
            throws InterruptedException, ExecutionException {
        FutureTask<Annotation> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small-stack", 200_000);
        thread.start();
        return task.get();
    }

    private static double expected(List<Float> probabilities) {
        return IntStream.range(0, 5).mapToDouble(k -> k * probabilities.get(k)).sum();
    }

    private static List<String> tokens(String text, Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> word(text, token) + "/" + token.lemma() + "/" + token.pos() + "/" + token.entity())
                .toList();
    }

    private static List<String> relations(String text, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.head() > 0)
                .map(token -> token.relation() + "("
                        + word(text, sentence.tokens().get(token.head() - 1)) + ", " + word(text, token) + ")")
                .collect(Collectors.toList());
    }

    private static String word(String text, Token token) {
        return text.substring(text.offsetByCodePoints(0, token.begin()), text.offsetByCodePoints(0, token.end()));
    }
}

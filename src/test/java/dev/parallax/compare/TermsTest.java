package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.LocalSpark;
import dev.parallax.model.Context;
import dev.parallax.model.Evidence;
import dev.parallax.model.Line;
import dev.parallax.model.Term;
import dev.parallax.model.Wording;
import dev.parallax.spark.Rows;
import dev.parallax.spark.Staging;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsTest {

    private static final SparkSession SPARK = LocalSpark.session();

    private final Corpus corpus = new Corpus();
    private final List<Wording> wordings = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void termsAreRunsOfLemmasThatBeginAndEndWithATellingWord() {
        assertThat(terms("the rule of law be break . peace talk"))
                .containsExactlyInAnyOrder(
                        "rule", "rule of law", "law", "law be break", "break", "peace", "peace talk", "talk");
    }

    @Test
    void titlesAreNoTerms() {
        Wording wording = new Wording("a", List.of(new Line("title", 0, 9, List.of("war"))));
        assertThat(Terms.GRAMS.call(wording)).isExhausted();
    }

    @Test
    void whatAnOutletSaysAndOthersDoNotIsFoundInBothDirections() {
        for (int i = 0; i < 40; i++) {
            article("a" + i, "A", "special operation go on");
            article("b" + i, "B", "invasion go on");
        }

        List<Term> found = found();

        assertThat(row(found, "A", "special operation").lrc()).isGreaterThan(2);
        assertThat(row(found, "B", "special operation").lrc()).isLessThan(-2);
        assertThat(row(found, "B", "special operation").uses()).isZero();
        assertThat(row(found, "A", "go").lrc()).isZero();
        assertThat(row(found, "A", "go").logOdds()).isCloseTo(0, within(0.5));
        assertThat(row(found, "A", "special operation").z()).isGreaterThan(3);
    }

    @Test
    void countsAreThoseOfOutletAndOthers() {
        for (int i = 0; i < 5; i++) {
            article("a" + i, "A", "truce . truce");
            article("b" + i, "B", i == 0 ? "truce" : "talk");
            article("c" + i, "C", "talk");
        }

        Term truce = row(found(), "A", "truce");

        assertThat(List.of(truce.uses(), truce.articles(), truce.referenceUses(), truce.referenceArticles()))
                .containsExactly(10L, 5L, 1L, 1L);
        assertThat(List.of(
                        truce.totalUses(),
                        truce.totalArticles(),
                        truce.referenceTotalUses(),
                        truce.referenceTotalArticles()))
                .containsExactly(10L, 5L, 10L, 10L);
        assertThat(truce.prior()).isCloseTo(11 / 3.0, within(1e-12));
        assertThat(truce.contexts()).hasSize(5).startsWith(new Context("a0", 0, 18), new Context("a1", 0, 18));
    }

    @Test
    void distinctiveTermsHaveTheirSentencesAsEvidence() {
        for (int i = 0; i < 40; i++) {
            article("a" + i, "A", "regime");
            article("b" + i, "B", "talk");
        }

        List<Evidence> evidence = new Compare(CompareSettings.DEFAULT)
                .termEvidence(SPARK.createDataset(found(), Rows.of(Term.class)), corpus.articles())
                .orderBy("outlet", "rank")
                .collectAsList();

        assertThat(evidence).hasSize(10);
        assertThat(evidence.get(0).subject()).isEqualTo("regime");
        assertThat(evidence.get(0).sentence()).isEqualTo("Body of a0.");
        assertThat(evidence).extracting(Evidence::rank).startsWith(1, 2, 3, 4, 5, 1);
    }

    @Test
    void reprintsAndRareTermsDoNotCount() {
        for (int i = 0; i < 5; i++) {
            article("a" + i, "A", i < 4 ? "rare . talk" : "talk");
            article("b" + i, "B", "talk");
            corpus.article("r" + i, "B", "2025-05-16", "a" + i, "reprint", false);
            say("r" + i, "copy . rare");
        }

        assertThat(found()).extracting(Term::term).containsOnly("talk");
    }

    @Test
    void sentencesThatAnOutletPrintsAgainAndAgainAndItsOwnNameDoNotCount() {
        for (int i = 0; i < 20; i++) {
            article("a" + i, "Bugler", "bugler tell . talk");
            article("b" + i, "B", "talk");
            corpus.article("c" + i, "Bugler", "2025-05-17");
            wordings.add(sentence("c" + i, "get app"));
        }

        assertThat(found()).extracting(Term::term).contains("tell").doesNotContain("app", "bugler tell", "bugler");
    }

    @Test
    void articlesThatShareASentenceWithATermStillCountByTheirOtherSentences() {
        for (int i = 0; i < 20; i++) {
            corpus.article("a" + i, "Bugler", "2025-05-16");
            wordings.add(new Wording("a" + i, List.of(line("talk live"), line("talk fail . a" + i))));
            article("b" + i, "B", "talk");
        }

        Term talk = row(found(), "Bugler", "talk");

        assertThat(talk.articles()).isEqualTo(20);
        assertThat(talk.uses()).isEqualTo(21);
        assertThat(talk.lrc()).isZero();
        assertThat(talk.contexts())
                .extracting(Context::article)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void anOutletHasNoPartInATermThatHoldsItsNameNeitherAsItselfNorAmongTheOthers() {
        for (int i = 0; i < 40; i++) {
            article("a" + i, "Time", "time pass");
            article("b" + i, "The Hill", "time pass . hill");
            article("c" + i, "C", i < 20 ? "time pass" : "hill pass");
        }

        List<Term> found = found();

        assertThat(found)
                .extracting(term -> term.outlet() + ": " + term.term())
                .doesNotContain("Time: time", "Time: time pass", "The Hill: hill")
                .contains("The Hill: time", "C: time", "C: hill", "Time: hill", "Time: pass");
        Term time = row(found, "C", "time");
        assertThat(List.of(time.referenceArticles(), time.referenceTotalArticles()))
                .containsExactly(40L, 40L);
    }

    @Test
    void partitionsDoNotChangeTheRows() {
        for (int i = 0; i < 30; i++) {
            article("a" + i, i % 3 == 0 ? "A" : "B", "talk " + (i % 2 == 0 ? "go on" : "fail") + " in city");
        }

        assertThat(found(wordings(7))).isEqualTo(found(wordings(1))).isNotEmpty();
    }

    @Test
    void oneOutletHasNothingToBeComparedWith() {
        for (int i = 0; i < 6; i++) {
            article("a" + i, "A", "talk");
        }

        assertThat(found()).isEmpty();
    }

    private static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        Terms.GRAMS.call(wording("a", text)).forEachRemaining(gram -> terms.add(gram.term()));
        return terms;
    }

    private void article(String id, String outlet, String text) {
        corpus.article(id, outlet, "2025-05-16");
        say(id, text);
    }

    private void say(String id, String text) {
        wordings.add(wording(id, text));
    }

    /** A wording of one sentence that no other article has; a dot is a gap. */
    private static Wording wording(String article, String text) {
        return sentence(article, text + " . " + article);
    }

    private static Wording sentence(String article, String text) {
        return new Wording(article, List.of(line(text)));
    }

    private static Line line(String text) {
        List<String> lemmas = Arrays.stream(text.split(" "))
                .map(word -> word.equals(".") ? "" : word)
                .toList();
        return new Line("body", 0, text.length(), lemmas);
    }

    private List<Term> found() {
        return found(wordings(1));
    }

    private List<Term> found(Dataset<Wording> said) {
        Staging staging = new Staging(
                SPARK,
                new org.apache.hadoop.fs.Path(
                        folder.resolve(String.valueOf(System.nanoTime())).toUri()));
        return new Compare(CompareSettings.DEFAULT)
                .terms(said, corpus.articles(), staging).collectAsList().stream()
                        .sorted(Comparator.comparing(Term::outlet).thenComparing(Term::term))
                        .collect(Collectors.toList());
    }

    private Dataset<Wording> wordings(int partitions) {
        return SPARK.createDataset(wordings, Rows.of(Wording.class)).repartition(partitions);
    }

    private static Term row(List<Term> terms, String outlet, String term) {
        return terms.stream()
                .filter(row -> row.outlet().equals(outlet) && row.term().equals(term))
                .findFirst()
                .orElseThrow();
    }
}

package dev.parallax.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Frames that take their words from dictionaries; all words here are our own. */
class DictionariesTest {

    private static final String QUANTEDA = """
            kindness:
              deeds: [Help*, give shelter, full-scale aid]
              feelings:
                - warm*
                - mild: [gentle, warm*]
            harshness: strict
            """;

    private static final String LIWC = """
            %
            1\tkind
            02\tharsh\tHarsh Words
            3\tmood (How People Feel)
            %
            help*\t1
            give shelter\t01\t3
            strict  2
            point 5\t2
            """;

    @Test
    void frameTakesTheWordsOfAKeyAndOfTheKeysWithinIt() {
        assertThat(words("kind.yaml", QUANTEDA, "kindness"))
                .containsExactly("help*", "give shelter", "full - scale aid", "warm*", "gentle");
    }

    @Test
    void keyWithinAKeyIsWrittenAfterADot() {
        assertThat(words("kind.yml", QUANTEDA, "kindness.feelings")).containsExactly("warm*", "gentle");
        assertThat(words("kind.yml", QUANTEDA, "kindness.feelings.mild")).containsExactly("gentle", "warm*");
    }

    @Test
    void quantedaKeyMayHoldOneWordInPlaceOfAList() {
        assertThat(words("kind.yaml", QUANTEDA, "harshness")).containsExactly("strict");
    }

    @Test
    void plainValuesOfADictionaryAreWordsWhateverTheyLookLike() {
        assertThat(words("kind.yaml", "answers: [no, true, 2024]", "answers")).containsExactly("no", "true", "2024");
    }

    @Test
    void frameTakesTheWordsOfALiwcCategory() {
        assertThat(words("kind.dic", LIWC, "kind")).containsExactly("help*", "give shelter");
        assertThat(words("kind.dic", LIWC, "harsh")).containsExactly("strict", "point 5");
        assertThat(words("kind.dic", LIWC, "mood")).containsExactly("give shelter");
    }

    @Test
    void severalKeysAndTheFramesOwnWordsAddUpEachOnce() {
        Codebook codebook = parse(
                codebook("patterns: [strict, rescue], dictionary: {file: kind.dic, keys: [kind, harsh]}"),
                Map.of("kind.dic", LIWC));
        assertThat(codebook.frames().get(0).patterns())
                .extracting(Phrase::toString)
                .containsExactly("strict", "rescue", "help*", "give shelter", "point 5");
    }

    @Test
    void byteOrderMarkAndWindowsLinesDoNotMatter() {
        assertThat(words("KIND.DIC", "\uFEFF" + LIWC.replace("\n", "\r\n"), "kind"))
                .containsExactly("help*", "give shelter");
    }

    @Test
    void wordsThatNoFrameTakesMayBeAsTheyAre() {
        assertThat(words("kind.dic", LIWC + ":-)\t2\n", "kind")).hasSize(2);
    }

    @Test
    void unknownKeyNamesTheClosestAndAllPossible() {
        assertThat(problems("kind.dic", LIWC, "kin"))
                .containsExactly(inKeys("the dictionary kind.dic has no key 'kin'. Did you mean 'kind'?"
                        + " Its keys: kind, harsh, mood"));
    }

    @Test
    void unknownFormIsRefused() {
        assertThat(problems("kind.txt", "", "kind"))
                .containsExactly(inFile("'kind.txt' is no dictionary that can be read;"
                        + " give a quanteda dictionary (.yaml, .yml) or a LIWC dictionary (.dic)"));
    }

    @Test
    void missingFileIsNamedWhereTheCodebookNamesIt() {
        assertThat(invalid(codebook("dictionary: {file: gone.dic, keys: [kind]}"), Map.of()))
                .containsExactly(inFile("Cannot read dictionary gone.dic"));
    }

    @Test
    void frameWithoutKeysOfItsDictionaryIsRefused() {
        assertThat(invalid(codebook("dictionary: {file: kind.dic}"), Map.of("kind.dic", LIWC)))
                .containsExactly(
                        "Invalid codebook codebook.yaml, line 4, column 54: dictionary of frame 'one' lacks the key 'keys'");
    }

    @Test
    void frameWithoutAnyWordsIsRefused() {
        assertThat(invalid(codebook("dictionry: x"), Map.of()))
                .anySatisfy(problem -> assertThat(problem).contains("'dictionry'", "Did you mean 'dictionary'?"))
                .anySatisfy(problem -> assertThat(problem).endsWith("frame 'one' lacks the key 'patterns'"));
    }

    @Test
    void keyWithoutWordsIsRefused() {
        assertThat(problems("kind.dic", LIWC.replace("give shelter\t01\t3\n", ""), "mood"))
                .containsExactly(inKeys("the dictionary kind.dic has no word under 'mood'; take another key"));
    }

    @Test
    void wordsThatCannotBeLookedForAreNamedByLineOfTheDictionary() {
        assertThat(problems("kind.dic", LIWC + "wom?n\t1\n:-)\t1\n<of>131/125\t1\ncaf\uFFFD\t1\n", "kind"))
                .containsExactly(
                        inDic(
                                10,
                                "'wom?n' holds the wildcard ?, which is not supported;"
                                        + " write * for any letters, or list every form"),
                        inDic(
                                11,
                                "':-)' holds brackets or a condition, which words may not;"
                                        + " write the plain word or remove the entry"),
                        inDic(
                                12,
                                "'<of>131/125' holds brackets or a condition, which words may not;"
                                        + " write the plain word or remove the entry"),
                        inDic(13, "'caf\uFFFD' is not in UTF-8; save the file in UTF-8"));
    }

    @Test
    void wildcardAloneIsRefusedWithItsPlaceInTheYaml() {
        assertThat(problems("kind.yaml", "kind:\n  - help\n  - '*'\n", "kind"))
                .containsExactly("Invalid dictionary kind.yaml, line 3, column 5:"
                        + " '*' holds no letter or digit and would match anything; add a word");
    }

    @Test
    void mistakeInADictionaryIsSaidOnceHoweverManyFramesUseIt() {
        String frame = "{id: %s, description: d, source: s, dictionary: {file: kind.dic, keys: [kind]}}";
        assertThat(invalid(
                        "study: talks\ntitle: T\nframes: [" + frame.formatted("one") + ", " + frame.formatted("two")
                                + "]\n",
                        Map.of("kind.dic", LIWC + "wom?n\t1\n")))
                .hasSize(1);
    }

    @Test
    void categoriesNeedBothTheirLines() {
        String missing =
                "the categories have to stand between two lines with % before the words; add the line that is missing";
        assertThat(problems("kind.dic", "%\n1\tkind\nhelp\t1\n", "kind")).containsExactly(inDic(1, missing));
        assertThat(problems("kind.dic", "", "kind")).containsExactly(inDic(1, missing));
    }

    @Test
    void linesBeforeTheCategoriesAreRefused() {
        assertThat(problems("kind.dic", "My words\n" + LIWC, "kind"))
                .containsExactly(
                        inDic(1, "'My words' stands before the categories; begin the file with a line with %"));
    }

    @Test
    void categoryHasANumberAndAName() {
        assertThat(problems("kind.dic", LIWC.replace("1\tkind\n", "1\tkind\nmore\n"), "kind"))
                .containsExactly(inDic(3, "'more' is not a category; write its number, a tab and its name"));
    }

    @Test
    void numberAndNameStandForOneCategoryOnly() {
        assertThat(problems("kind.dic", LIWC.replace("1\tkind\n", "1\tkind\n1\tmore\n4\tkind\n"), "kind"))
                .containsExactly(
                        inDic(3, "category 1 stands twice; give each its own number"),
                        inDic(4, "category 'kind' stands twice; give each its own name"));
    }

    @Test
    void wordHasCategoriesThatTheHeadKnows() {
        assertThat(problems("kind.dic", LIWC + "rescue\nsave\t1 7\n", "kind"))
                .containsExactly(
                        inDic(10, "'rescue' is not a word with categories; write it, a tab and their numbers"),
                        inDic(
                                11,
                                "'save' is in category 7, which the head of the file lacks; its categories: 1, 2, 3"));
    }

    @Test
    void quantedaDictionaryHasKeysAtItsTop() {
        assertThat(problems("kind.yaml", "- help\n", "kind"))
                .containsExactly(
                        "Invalid dictionary kind.yaml, line 1, column 1: the dictionary must be keys and values, not a list");
    }

    @Test
    void keyWithoutAnythingIsRefused() {
        assertThat(problems("kind.yaml", "kind:\n", "kind"))
                .containsExactly("Invalid dictionary kind.yaml, line 1, column 6:"
                        + " 'kind' in the dictionary is empty; write a value or remove the key");
    }

    @Test
    void keyThatHoldsItselfIsRefused() {
        assertThat(problems("kind.yaml", "kind: &loop [help, *loop]\n", "kind"))
                .containsExactly("Invalid dictionary kind.yaml, line 1, column 7:"
                        + " key 'kind' holds itself; write out what it should hold");
    }

    @Test
    void wrongTokensRegexIsAProblemOfItsLine() {
        assertThat(invalid(codebook("tokensregex: ['[{lemma:war}']"), Map.of()))
                .containsExactly("Invalid codebook codebook.yaml, line 4, column 56:"
                        + " 'tokensregex' in frame 'one': [{lemma:war}: a bracket is missing");
    }

    @Test
    void tokensRegexAloneMakesAFrame() {
        Frame frame = parse(codebook("tokensregex: ['[{lemma:war}]']"), Map.of())
                .frames()
                .get(0);
        assertThat(frame.patterns()).isEmpty();
        assertThat(frame.tokensRegex()).containsExactly("[{lemma:war}]");
    }

    private static String codebook(String words) {
        return "study: talks\ntitle: The talks\nframes:\n  - {id: one, description: d, source: s, " + words + "}\n";
    }

    private static List<String> words(String file, String dictionary, String key) {
        Codebook codebook =
                parse(codebook("dictionary: {file: " + file + ", keys: [" + key + "]}"), Map.of(file, dictionary));
        return codebook.frames().get(0).patterns().stream()
                .map(Phrase::toString)
                .toList();
    }

    private static List<String> problems(String file, String dictionary, String key) {
        return invalid(codebook("dictionary: {file: " + file + ", keys: [" + key + "]}"), Map.of(file, dictionary));
    }

    private static List<String> invalid(String yaml, Map<String, String> files) {
        return catchThrowableOfType(InvalidCodebookException.class, () -> parse(yaml, files))
                .problems();
    }

    private static Codebook parse(String yaml, Map<String, String> files) {
        return CodebookFile.parse(yaml, "codebook.yaml", file -> text(files, file), DictionariesTest::balanced);
    }

    private static String text(Map<String, String> files, String file) {
        if (!files.containsKey(file)) {
            throw new IllegalArgumentException("Cannot read dictionary " + file);
        }
        return files.get(file);
    }

    /** Stands for CoreNLP, which the codebook does not know. */
    private static void balanced(String expression) {
        if (!expression.endsWith("]")) {
            throw new IllegalArgumentException(expression + ": a bracket is missing");
        }
    }

    private static String inFile(String message) {
        return "Invalid codebook codebook.yaml, line 4, column 61: 'file' in dictionary of frame 'one': " + message;
    }

    private static String inKeys(String message) {
        return "Invalid codebook codebook.yaml, line 4, column 78: 'keys' in dictionary of frame 'one': " + message;
    }

    private static String inDic(int line, String message) {
        return "Invalid dictionary kind.dic, line %d, column 1: %s".formatted(line, message);
    }
}

package dev.parallax.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodebookFileTest {

    private static final String HEAD = """
            study: talks
            title: The talks
            """;

    private static final String FRAME = """
            frames:
              - id: security
                description: Threats and guarantees
                source: Written for this project
                patterns: [root cause]
            """;

    @Test
    void linesOfPagesAreReadAndNoneIsBothCutAndKept() {
        String lines = "furniture:\n  cut: [Follow us here, Explore our archive]\n  keep: [The talks go on]\n";
        assertThat(parse(HEAD + FRAME + lines).furniture())
                .isEqualTo(new FurnitureLines(
                        List.of("Follow us here", "Explore our archive"), List.of("The talks go on")));
        assertThat(parse(HEAD + FRAME).furniture()).isEqualTo(FurnitureLines.none());
        assertThat(invalid(HEAD + FRAME + lines.replace("The talks go on", "follow us here")))
                .hasMessageContaining("line 10")
                .hasMessageContaining("'follow us here'");
        assertThat(invalid(HEAD + FRAME + "furniture: {cut: ['---']}"))
                .hasMessageContaining("line 8")
                .hasMessageContaining("has no word");
        assertThat(invalid(HEAD + FRAME + "furniture: {cuts: [x]}")).hasMessageContaining("line 8");
    }

    @Test
    void everyKeyIsRead() {
        Codebook codebook = parse(HEAD + FRAME + """
                topic:
                  from: 2025-05-05
                  to: 2025-06-10
                  minimum: 3
                  any:
                    - [istanbul, cease-fire]
                    - ["ukrain*"]
                actors:
                  - id: turkey
                    name: Turkey
                    kind: country
                    side: mediator
                    aliases: [Turkey, Türkiye]
                    metonyms: [Ankara]
                    entities: [LOCATION]
                concepts:
                  - id: war-name
                    description: What has been going on
                    labels:
                      - {id: war, patterns: [the war]}
                      - {id: invasion, patterns: [full-scale invasion]}
                """);

        assertThat(codebook.study()).isEqualTo("talks");
        assertThat(codebook.title()).isEqualTo("The talks");
        assertThat(codebook.topic())
                .isEqualTo(new Topic(
                        LocalDate.of(2025, 5, 5),
                        LocalDate.of(2025, 6, 10),
                        List.of(List.of(phrase("istanbul"), phrase("cease", "-", "fire")), List.of(phrase("ukrain*"))),
                        3));
        assertThat(codebook.actors())
                .hasToString("[Actor[id=turkey, name=Turkey, kind=country, side=mediator, aliases=[Turkey, Türkiye],"
                        + " metonyms=[Ankara], entities=[LOCATION]]]");
        assertThat(codebook.frames())
                .containsExactly(new Frame(
                        "security",
                        "Threats and guarantees",
                        "Written for this project",
                        List.of(phrase("root", "cause")),
                        List.of()));
        assertThat(codebook.concepts())
                .containsExactly(new Concept(
                        "war-name",
                        "What has been going on",
                        List.of(
                                new Concept.Label("war", List.of(phrase("the", "war"))),
                                new Concept.Label("invasion", List.of(phrase("full", "-", "scale", "invasion"))))));
    }

    @Test
    void whatIsOptionalMayBeLeftOut() {
        Codebook codebook = parse(HEAD + FRAME);

        assertThat(codebook.topic()).isNull();
        assertThat(codebook.actors()).isEmpty();
        assertThat(codebook.concepts()).isEmpty();
    }

    @Test
    void plainValuesAreWordsWhateverTheyLookLike() {
        Codebook codebook = parse(HEAD + FRAME.replace("root cause", "no, true, 2024, null"));

        assertThat(codebook.frames().get(0).patterns())
                .containsExactly(phrase("no"), phrase("true"), phrase("2024"), phrase("null"));
    }

    @Test
    void anchorsMayShareLists() {
        Codebook codebook = parse(HEAD + """
                frames:
                  - {id: one, description: d, source: s, patterns: &shared [talk]}
                  - {id: two, description: d, source: s, patterns: *shared}
                """);

        assertThat(codebook.frames().get(1).patterns()).containsExactly(phrase("talk"));
    }

    @Test
    void unknownKeyNamesTheClosestAndAllPossible() {
        assertThat(problems(HEAD + """
                actors:
                  - id: zelensky
                    name: Volodymyr Zelensky
                    kind: person
                    alias: [Zelensky]
                """))
                .containsExactly(
                        "Invalid codebook jobs/x/codebook.yaml, line 7, column 5: unknown key 'alias' in actor 'zelensky'."
                                + " Did you mean 'aliases'? Possible keys: id, name, kind, side, aliases, metonyms, entities");
    }

    @Test
    void unknownKeyUnlikeAnyOtherHasNoSuggestion() {
        assertThat(problems(HEAD + FRAME + "weather: fine\n"))
                .containsExactly(
                        "Invalid codebook jobs/x/codebook.yaml, line 8, column 1: unknown key 'weather' in the codebook."
                                + " Possible keys: study, title, topic, actors, frames, concepts, furniture");
    }

    @Test
    void duplicateKeyIsRefused() {
        assertThat(problems(HEAD + FRAME + "title: Another title\n"))
                .containsExactly(at(8, 1, "key 'title' stands twice in the codebook; keep one"));
    }

    @Test
    void missingKeyIsNamed() {
        assertThat(problems(HEAD + FRAME.replace("    source: Written for this project\n", "")))
                .containsExactly(at(4, 5, "frame 'security' lacks the key 'source'"));
    }

    @Test
    void textInPlaceOfListIsRefused() {
        assertThat(problems(HEAD + FRAME.replace("[root cause]", "root cause")))
                .containsExactly(at(7, 15, "'patterns' in frame 'security' must be a list, not a text"));
    }

    @Test
    void listInPlaceOfTextIsRefused() {
        assertThat(problems(HEAD + FRAME.replace("Threats and guarantees", "[Threats, guarantees]")))
                .containsExactly(at(5, 18, "'description' in frame 'security' must be a text, not a list"));
    }

    @Test
    void textInPlaceOfKeysAndValuesIsRefused() {
        assertThat(problems(HEAD + FRAME + "topic: Istanbul\n"))
                .containsExactly(at(8, 8, "'topic' in the codebook must be keys and values, not a text"));
    }

    @Test
    void tagsBeyondPlainYamlAreRefused() {
        assertThat(problems(HEAD + FRAME.replace("[root cause]", "!!set {root cause}")))
                .containsExactly(at(
                        7,
                        15,
                        "'patterns' in frame 'security' must be a list, not a value tagged tag:yaml.org,2002:set"));
    }

    @Test
    void emptyListIsRefused() {
        assertThat(problems(HEAD + FRAME.replace("[root cause]", "[]")))
                .containsExactly(
                        at(7, 15, "'patterns' in frame 'security' is an empty list; add an entry or remove the key"));
    }

    @Test
    void emptyValueIsRefused() {
        assertThat(problems(HEAD + FRAME.replace(" Threats and guarantees", "")))
                .containsExactly(
                        at(5, 17, "'description' in frame 'security' is empty; write a value or remove the key"));
    }

    @Test
    void keyWithoutAnythingIsRefused() {
        assertThat(problems(HEAD + FRAME + "actors:\n"))
                .containsExactly(at(8, 8, "'actors' in the codebook is empty; write a value or remove the key"));
    }

    @Test
    void idHasToBeAShortName() {
        assertThat(problems(HEAD + FRAME.replace("id: security", "id: Security_Frame")))
                .containsExactly(at(
                        4,
                        9,
                        "'id' in frame 'Security_Frame': 'Security_Frame' is not a short name;"
                                + " use lower-case letters, digits and hyphens, such as 'white-house'"));
    }

    @Test
    void idStandsForOneFrameOnly() {
        assertThat(problems(HEAD + """
                frames:
                  - {id: one, description: d, source: s, patterns: [talk]}
                  - {id: one, description: d, source: s, patterns: [war]}
                """))
                .containsExactly(at(5, 10, "'id' in frame 'one': 'one' already belongs to an earlier frame"));
    }

    @Test
    void nameBelongsToOneActorOnly() {
        assertThat(problems(HEAD + """
                actors:
                  - {id: ukraine, name: Ukraine, kind: country, aliases: [Ukraine], metonyms: [Kyiv]}
                  - {id: kyiv, name: Kyiv, kind: place, aliases: [Kyiv]}
                """))
                .containsExactly(at(5, 51, "'aliases' in actor 'kyiv': 'Kyiv' already belongs to actor 'ukraine'"));
    }

    @Test
    void patternBelongsToOneLabelOfAConceptOnly() {
        assertThat(problems(HEAD + """
                concepts:
                  - id: war-name
                    description: What has been going on
                    labels:
                      - {id: war, patterns: [the war]}
                      - {id: conflict, patterns: [conflict, The War]}
                """))
                .containsExactly(at(8, 45, "'patterns' in label 'conflict': 'the war' already belongs to label 'war'"));
    }

    @Test
    void conceptNeedsNamesThatCompete() {
        assertThat(problems(HEAD + """
                concepts:
                  - id: war-name
                    description: What has been going on
                    labels:
                      - {id: war, patterns: [the war]}
                """))
                .containsExactly(
                        at(
                                4,
                                5,
                                "concept 'war-name' has one label only, whose share would always be 1; add the names that compete with it"));
    }

    @Test
    void patternThatMatchesAnythingIsRefused() {
        assertThat(problems(HEAD + FRAME.replace("root cause", "'*', root cause")))
                .containsExactly(
                        at(
                                7,
                                16,
                                "'patterns' in frame 'security': '*' holds no letter or digit and would match anything; add a word"));
    }

    @Test
    void namesHaveNoWildcards() {
        assertThat(problems(HEAD + """
                actors:
                  - {id: ukraine, name: Ukraine, kind: country, aliases: [Ukrain*]}
                """))
                .containsExactly(
                        at(
                                4,
                                59,
                                "'aliases' in actor 'ukraine': 'Ukrain*' holds a wildcard, which names may not; list every form"));
    }

    @Test
    void unknownKindNamesThePossibleOnes() {
        assertThat(problems(HEAD + """
                actors:
                  - {id: un, name: United Nations, kind: organization, aliases: [UN]}
                """))
                .containsExactly(at(
                        4,
                        42,
                        "'kind' in actor 'un': 'organization' is unknown. Did you mean 'organisation'?"
                                + " Possible values: person, country, organisation, place, group"));
    }

    @Test
    void impossibleDateIsRefused() {
        assertThat(problems(HEAD + FRAME + "topic: {from: 2025-02-30, any: [[talks]]}\n"))
                .containsExactly(at(8, 15, "'from' in topic: '2025-02-30' is not a date; write it as 2025-05-31"));
    }

    @Test
    void topicMayNotEndBeforeItBegins() {
        assertThat(problems(HEAD + FRAME + "topic: {from: 2025-06-10, to: 2025-05-05, any: [[talks]]}\n"))
                .containsExactly(at(8, 8, "topic ends before it begins: 'from' is 2025-06-10, 'to' is 2025-05-05"));
    }

    @Test
    void minimumIsAboveZero() {
        assertThat(problems(HEAD + FRAME + "topic: {minimum: 0, any: [[talks]]}\n"))
                .containsExactly(at(8, 18, "'minimum' in topic: '0' is not a whole number above 0"));
    }

    @Test
    void codebookHasToLookForSomething() {
        assertThat(problems(HEAD))
                .containsExactly(
                        at(1, 1, "the codebook has neither actors nor frames nor concepts; add at least one of them"));
    }

    @Test
    void emptyFileIsRefused() {
        assertThat(problems("# nothing yet\n"))
                .containsExactly(at(1, 1, "the file is empty; write keys and values such as 'key: value'"));
    }

    @Test
    void listInPlaceOfACodebookIsRefused() {
        assertThat(problems("- study\n- title\n"))
                .containsExactly(at(1, 1, "the codebook must be keys and values, not a list"));
    }

    @Test
    void brokenYamlNamesTheLine() {
        assertThat(problems("study: talks\ntitle: The talks: a study\n"))
                .containsExactly(at(2, 17, "not YAML: mapping values are not allowed here"));
    }

    @Test
    void moreThanOneDocumentIsRefused() {
        assertThat(problems(HEAD + FRAME + "---\nstudy: another\n"))
                .containsExactly(at(8, 1, "not YAML: but found another document"));
    }

    @Test
    void valueThatHoldsItselfIsRefused() {
        assertThat(problems(HEAD + FRAME.replace("[root cause]", "&loop [*loop]")))
                .containsExactly(at(7, 15, "'patterns' in frame 'security' must be a text, not a list"));
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha]\n");
        for (int i = 1; i <= 9; i++) {
            laughs.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }

        assertThat(problems(laughs.toString()))
                .containsExactly(
                        at(
                                1,
                                1,
                                "not YAML that can be read: Number of aliases for non-scalar nodes exceeds the specified max=50"));
    }

    @Test
    void allProblemsAreListedTogetherInTheOrderOfTheFile() {
        InvalidCodebookException invalid = invalid("""
                study: Talks
                actors:
                  - {id: ukraine, nam: Ukraine, kind: county, aliases: Ukraine}
                frames:
                  - {id: security, description: d, source: s, patterns: ['*']}
                """);

        assertThat(invalid.problems())
                .extracting(problem -> problem.replaceAll(".*line (\\d+), column (\\d+).*", "$1:$2"))
                .containsExactly("1:1", "1:8", "3:19", "3:39", "3:56", "5:58");
        assertThat(invalid).hasMessage(String.join("\n", invalid.problems()));
    }

    @Test
    void codebooksOfTheStudiesAreValid() throws IOException {
        Codebook talks = study("istanbul-talks");
        assertThat(talks.actors()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(talks.frames()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(talks.frames())
                .allSatisfy(frame -> assertThat(frame.patterns()).hasSizeGreaterThanOrEqualTo(20));
        assertThat(talks.concepts()).hasSizeGreaterThanOrEqualTo(5);

        Codebook politics = study("us-politics");
        assertThat(politics.topic()).isNull();
        assertThat(politics.actors()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(politics.frames()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(politics.concepts()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static Codebook study(String name) throws IOException {
        Path file = Path.of("jobs", name, "codebook.yaml");
        return CodebookFile.parse(
                Files.readString(file), file.toString(), CodebookFileTest::noFile, CodebookFileTest::noExpression);
    }

    private static Codebook parse(String yaml) {
        return CodebookFile.parse(
                yaml, "jobs/x/codebook.yaml", CodebookFileTest::noFile, CodebookFileTest::noExpression);
    }

    private static String noFile(String file) {
        throw new IllegalArgumentException("no file stands beside this codebook");
    }

    private static void noExpression(String written) {
        throw new IllegalArgumentException("nobody reads TokensRegex here");
    }

    private static List<String> problems(String yaml) {
        return invalid(yaml).problems();
    }

    private static InvalidCodebookException invalid(String yaml) {
        return catchThrowableOfType(InvalidCodebookException.class, () -> parse(yaml));
    }

    private static String at(int line, int column, String message) {
        return "Invalid codebook jobs/x/codebook.yaml, line %d, column %d: %s".formatted(line, column, message);
    }

    private static Phrase phrase(String... words) {
        return new Phrase(List.of(words));
    }
}

package dev.parallax.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.front.Program.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user can get wrong: one clear message with the remedy, the right exit code, and nothing touched. */
class MistakesIT {

    @TempDir
    Path folder;

    @Test
    void unknownOptionIsWrongUsage() {
        Ended ended = Program.script("run.sh")
                .with(Program.SHOWCASE)
                .with("--out", out(), "--replicate", "10")
                .run();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("Unknown option", "--replicate").doesNotContain("Exception");
    }

    @Test
    void helpSaysEveryOptionWithDefaultAndExample() {
        Ended ended = Program.script("run.sh").with("--help").run();
        assertThat(ended.code()).isZero();
        assertThat(ended.said())
                .contains(
                        "--articles", "--map", "--no-topic-filter", "--codebook", "--outlets", "--out", "--replicates")
                .contains(
                        "--seed",
                        "--partitions",
                        "Default:",
                        "Example:",
                        "Exit codes: 0 done, 1 failed, 2 wrong usage");
    }

    @Test
    void misspeltCodebookKeyNamesFileLineAndTheKeyMeant() throws IOException {
        Path codebook = folder.resolve("codebook.yaml");
        Files.writeString(
                codebook,
                Files.readString(Path.of("jobs/istanbul-talks/codebook.yaml")).replaceFirst("(?m)^actors:", "actorz:"));
        Ended ended = Program.script("run.sh")
                .with("--articles", "sample-data/articles", "--codebook", codebook.toString(), "--out", out())
                .run();
        assertFailed(ended, codebook + ", line ", "unknown key 'actorz'", "Did you mean 'actors'?");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--codebook,nowhere.yaml",
        "--articles,nowhere/*.jsonl",
        "--outlets,nowhere.yaml",
        "--minimum-words,0",
        "--level,95",
        "--out,sample-data"
    })
    void mistakesAreAnsweredBeforeSparkStarts(String option, String value) {
        Map<String, String> options = new TreeMap<>(Map.of(
                "--articles",
                "sample-data/articles",
                "--codebook",
                "jobs/istanbul-talks/codebook.yaml",
                "--out",
                out()));
        options.put(option, value);
        Ended ended = Program.script("run.sh", Map.of("SPARK_HOME", "", "PARALLAX_MASTER", "no-such-master"))
                .with(options.entrySet().stream()
                        .flatMap(given -> Stream.of(given.getKey(), given.getValue()))
                        .toList())
                .run();
        assertFailed(ended, value);
        assertThat(ended.said()).doesNotContain("no-such-master");
    }

    @Test
    void missingArticlesLeaveNoFolderBehind() {
        Ended ended = Program.script("run.sh")
                .with(
                        "--articles",
                        "nowhere/*.jsonl",
                        "--codebook",
                        "jobs/istanbul-talks/codebook.yaml",
                        "--out",
                        out())
                .run();
        assertFailed(ended, "nowhere/*.jsonl");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void settingsOutOfTheirRangeLeaveNoFolderBehind() {
        List.of(List.of("--map", "text=body"), List.of("--minimum-words", "0"), List.of("--level", "95"))
                .forEach(setting -> {
                    Ended ended = Program.script("run.sh")
                            .with(Program.SHOWCASE)
                            .with("--out", out())
                            .with(setting)
                            .run();
                    assertFailed(ended, "Invalid ", setting.get(1).split("=")[0]);
                    assertThat(folder.resolve("out")).doesNotExist();
                });
    }

    @Test
    void sparkSubmitOfAnotherVersionIsNotUsed() throws IOException {
        Path other = Files.createDirectories(folder.resolve("bin")).resolve("spark-submit");
        Files.writeString(other, "#!/bin/sh\necho '   version 3.5.1' >&2\n");
        assertThat(other.toFile().setExecutable(true)).isTrue();
        String path = other.getParent() + ":" + System.getenv("PATH");

        Ended found = Program.script("report.sh", Map.of("SPARK_HOME", "", "PATH", path))
                .with("--out", out())
                .run();
        assertFailed(found, "passing over " + other + ", which is Spark 3.5.1", "no run of Parallax made it");

        Ended named = Program.script("report.sh", Map.of("SPARK_HOME", folder.toString()))
                .with("--out", out())
                .run();
        assertFailed(named, "Cannot use " + other + ": it is Spark 3.5.1", "Set SPARK_HOME to", "or unset it");
    }

    @Test
    void outFolderAmongTheArticlesIsNotReadAsArticles() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("_study.json"), "{\"study\": \"istanbul-talks\", \"articles\": []}");
        Files.createFile(Files.createDirectories(out.resolve("articles")).resolve("part-0.parquet"));
        Ended ended = Program.script("run.sh")
                .with(
                        "--articles",
                        folder.toString(),
                        "--codebook",
                        "jobs/istanbul-talks/codebook.yaml",
                        "--out",
                        out())
                .run();
        assertFailed(ended, "--articles", "--out", "out/articles/part-0.parquet", "narrower --articles");
        assertThat(names(out)).containsExactlyInAnyOrder("_study.json", "articles");
    }

    @Test
    void outFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Ended ended = Program.script("run.sh")
                .with(Program.SHOWCASE)
                .with("--out", file + "/out")
                .run();
        assertFailed(ended, "Cannot", "out folder", file.toString(), "Give --out");
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void folderWithOtherFilesIsLeftAlone() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("thesis.docx"), "mine");
        Ended ended = Program.script("run.sh")
                .with(Program.SHOWCASE)
                .with("--out", out())
                .run();
        assertFailed(ended, "thesis.docx", "Give --out an empty or a new folder");
        assertThat(names(out)).containsExactly("thesis.docx");
    }

    @Test
    void folderOfAnotherStudyIsLeftAlone() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("_study.json"), "{\"study\": \"us-politics\", \"articles\": [\"x.jsonl\"]}");
        Ended ended = Program.script("run.sh")
                .with(Program.SHOWCASE)
                .with("--out", out())
                .run();
        assertFailed(ended, "belongs to the study 'us-politics'", "'istanbul-talks'", "Give another --out");
        assertThat(names(out)).containsExactly("_study.json");
    }

    @Test
    void runOverOtherArticlesIsNotOverwritten() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("_study.json"), "{\"study\": \"istanbul-talks\", \"articles\": [\"x.jsonl\"]}");
        Ended ended = Program.script("run.sh")
                .with(Program.SHOWCASE)
                .with("--out", out())
                .run();
        assertFailed(ended, "holds a run over other articles (x.jsonl)", "--replace");
        assertThat(names(out)).containsExactly("_study.json");
    }

    @Test
    void unknownReferenceIsRefusedBeforeAnyArticleIsAnnotated() {
        Ended ended = Program.script("run.sh")
                .with(Program.SHOWCASE)
                .with("--out", out(), "--reference", "The Daily Nobody")
                .run();
        assertFailed(ended, "Invalid reference: 'The Daily Nobody'", "Give others, median, an outlet (");
        assertThat(folder.resolve("out/annotations")).doesNotExist();
    }

    @Test
    void runWithoutASingleArticleEndsThereAndSaysWhereTheReasonsAre() throws IOException {
        Path articles = Files.writeString(folder.resolve("broken.jsonl"), "{\"title\": \"Talks\"}\nnot JSON\n");
        Ended ended = Program.script("run.sh")
                .with(
                        "--articles",
                        articles.toString(),
                        "--codebook",
                        "jobs/istanbul-talks/codebook.yaml",
                        "--out",
                        out())
                .run();
        assertFailed(ended, "records rejected: malformed", "Cannot annotate: there is no article", "table rejects");
        assertThat(folder.resolve("out/rejects")).exists();
    }

    @Test
    void unknownAnnotatorsAreWrongUsage() {
        Ended ended = Program.script("annotate.sh")
                .with("--annotators", "stock", "--out", out())
                .run();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("[COMPACT, CORENLP]").doesNotContain("Exception");
    }

    @Test
    void annotationsByOtherAnnotatorsAreNotMeasuredAndNoTableIsReplaced() {
        String[] codebook = {"--codebook", "jobs/istanbul-talks/codebook.yaml", "--out", out()};
        CleanRun.succeed(Program.script("ingest.sh")
                .with("--articles", "sample-data/articles/dnipro-courier.jsonl")
                .with(codebook));
        CleanRun.succeed(Program.script("annotate.sh").with("--out", out()));
        Ended ended = Program.script("measure.sh")
                .with("--annotators", "corenlp")
                .with(codebook)
                .run();
        assertFailed(ended, "no article", "has an annotation by these annotators", "Run 'annotate'", "--annotators");
        assertThat(folder.resolve("out/observations")).doesNotExist();
    }

    @Test
    void stageWithoutItsInputNamesTheStageToRunFirst() {
        Ended ended = Program.script("annotate.sh").with("--out", out()).run();
        assertFailed(ended, "run 'ingest' first");
    }

    private static void assertFailed(Ended ended, String... said) {
        assertThat(ended.said()).contains(said).doesNotContain("\tat ");
        assertThat(ended.code()).isEqualTo(1);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}

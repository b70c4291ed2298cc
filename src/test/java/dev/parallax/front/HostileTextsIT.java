package dev.parallax.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.model.Annotation;
import dev.parallax.model.Article;
import dev.parallax.spark.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts that break annotators: the job ends well, and the annotations say what happened to each. AnnotatorTest makes CoreNLP throw. */
class HostileTextsIT {

    private static final OutFolder OUT = OutFolder.of("hostile");
    private static final String PROSE = "The talks in Istanbul went on until the evening, and nobody left the room. ";
    private static Map<String, Annotation> annotations;

    @BeforeAll
    static void annotateThem() throws IOException {
        Folders.delete(OUT.path());
        Path file = Files.createDirectories(Path.of("target/it")).resolve("hostile.jsonl");
        Files.writeString(
                file,
                record("five-megabytes", PROSE.repeat(5_000_000 / PROSE.length()))
                        + record(
                                "one-sentence",
                                "the delegates of Ukraine and of Russia and of Turkey and ".repeat(2_000))
                        + record(
                                "emoji",
                                PROSE.repeat(5)
                                        + "🕊️👩‍👩‍👧 \\uD83D They wrote: \"‏السلام عليكم‏\" and שלום 🇺🇦🇷🇺. "
                                        + PROSE.repeat(5))
                        + record("brackets", PROSE.repeat(5) + "(".repeat(5_000) + "[{<".repeat(500) + PROSE.repeat(5))
                        + record("one-word", PROSE.repeat(10) + "a".repeat(300_000))
                        + record("plain", PROSE.repeat(10)));
        String[] options = {
            "--codebook",
            "jobs/istanbul-talks/codebook.yaml",
            "--out",
            OUT.path().toString()
        };
        CleanRun.succeed(Program.script("run.sh")
                .with("--articles", file.toString(), "--no-topic-filter")
                .with(options));
        Map<String, Annotation> byHash = OUT.read(Table.ANNOTATIONS).collectAsList().stream()
                .collect(Collectors.toMap(Annotation::textHash, Function.identity()));
        annotations = OUT.read(Table.ARTICLES).collectAsList().stream()
                .collect(Collectors.toMap(Article::id, article -> byHash.get(article.textHash())));
    }

    @Test
    void textOfFiveMegabytesIsTooLong() {
        assertThat(annotations.get("five-megabytes").status()).isEqualTo("too_long");
        assertThat(annotations.get("five-megabytes").detail()).contains("more than 1,000,000");
    }

    @Test
    void sentenceOfTwentyThousandTokensIsTaggedButNotParsed() {
        Annotation annotation = annotations.get("one-sentence");
        assertThat(annotation.status()).isEqualTo("partial");
        assertThat(annotation.detail()).contains("too_long");
        assertThat(annotation.words()).isGreaterThan(20_000 - 1);
    }

    @Test
    void emojiAndRightToLeftTextAreAnnotated() {
        assertThat(annotations.get("emoji").status()).isEqualTo("ok");
        assertThat(annotations.get("emoji").quotes()).hasSize(1);
    }

    @Test
    void bracketsWithoutEndAndAWordWithoutEndHarmNobody() {
        assertThat(annotations.get("brackets").status()).isIn("ok", "partial");
        assertThat(annotations.get("one-word").status()).isIn("ok", "partial");
        assertThat(annotations.get("plain").status()).isEqualTo("ok");
    }

    private static String record(String id, String body) throws IOException {
        Map<String, String> fields = Map.of("id", id, "outlet", "Test Gazette", "title", "A title " + id, "body", body);
        return new ObjectMapper().writeValueAsString(fields).replace("\\\\uD83D", "\\uD83D") + "\n";
    }
}

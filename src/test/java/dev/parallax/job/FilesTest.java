package dev.parallax.job;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.codebook.InvalidCodebookException;
import dev.parallax.codebook.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The researcher's files as the stages get them. */
class FilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCodebookWithDictionary() throws IOException {
        write("codebook.yaml", """
                study: talks
                title: The talks
                frames:
                  - id: kind
                    description: d
                    source: s
                    dictionary: {file: words/kind.yaml, keys: [kind]}
                    tokensregex: ["[{lemma:help}]"]
                """);
        write("words/kind.yaml", "kind: [rescue]\n");
    }

    @Test
    void dictionaryIsReadFromBesideTheCodebook() {
        assertThat(read().codebook().frames().get(0).patterns()).containsExactly(Phrase.of("rescue"));
    }

    @Test
    void checksumTellsThatADictionaryHasChanged() throws IOException {
        String before = read().checksum();
        assertThat(read().checksum()).isEqualTo(before);
        write("words/kind.yaml", "kind: [rescue, shelter]\n");
        assertThat(read().checksum()).isNotEqualTo(before);
    }

    @Test
    void lettersAndAccentsThatStandApartAreComposedAsInArticles() throws IOException {
        write("codebook.yaml", """
                study: talks
                title: The talks
                actors:
                  - id: mueller
                    name: Mu\u0308ller
                    kind: person
                    aliases: [Mu\u0308ller]
                frames:
                  - id: kind
                    description: d
                    source: s
                    dictionary: {file: words/kind.yaml, keys: [kind]}
                """);
        write("words/kind.yaml", "kind: [fu\u0308r]\n");

        assertThat(read().codebook().actors().get(0).aliases()).containsExactly("M\u00fcller");
        assertThat(read().codebook().frames().get(0).patterns()).containsExactly(Phrase.of("f\u00fcr"));
    }

    @Test
    void codebookThatIsNotUtf8IsRefused() throws IOException {
        Path codebook = folder.resolve("codebook.yaml");
        java.nio.file.Files.write(codebook, "study: talks\ntitle: M\u00fcller\n".getBytes(ISO_8859_1));
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot read --codebook " + codebook
                        + ": it holds bytes that are not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void missingDictionaryIsNamedWithItsPathAndTheLineOfTheCodebook() throws IOException {
        java.nio.file.Files.delete(folder.resolve("words/kind.yaml"));
        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidCodebookException.class)
                .hasMessage(
                        "Invalid codebook %s, line 7, column 24: 'file' in dictionary of frame 'kind': Cannot read dictionary %s: there is no such file (looked for file:%<s)."
                                .formatted(folder.resolve("codebook.yaml"), folder.resolve("words/kind.yaml")));
    }

    @Test
    void wrongTokensRegexIsRefusedBeforeAnythingRuns() throws IOException {
        write("codebook.yaml", """
                study: talks
                title: The talks
                frames:
                  - {id: kind, description: d, source: s, tokensregex: ["[{lemma:help}"]}
                """);
        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidCodebookException.class)
                .hasMessageContaining("codebook.yaml, line 4, column 57: 'tokensregex' in frame 'kind':")
                .hasMessageContaining("'[{lemma:help}' is no TokensRegex: Encountered \"<EOF>\" at line 1, column 13");
    }

    private Files read() {
        CodebookOptions options = new CodebookOptions();
        options.codebook = folder.resolve("codebook.yaml").toString();
        return Files.read(options, new Configuration());
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        java.nio.file.Files.createDirectories(path.getParent());
        java.nio.file.Files.writeString(path, text);
    }
}

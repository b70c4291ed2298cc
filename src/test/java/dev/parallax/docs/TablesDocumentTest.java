package dev.parallax.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TablesDocumentTest {

    private static final Path PAGE = Path.of("docs/tables.md");

    /** After changing a record: {@code mvn test -Dtest=TablesDocumentTest -Dwrite.docs=true} writes the page anew. */
    @Test
    void tablesPageSaysWhatTheRecordsSay() throws IOException {
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, TablesDocument.text());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/tables.md; write it anew with: mvn test -Dtest=TablesDocumentTest -Dwrite.docs=true")
                .isEqualTo(TablesDocument.text());
    }
}

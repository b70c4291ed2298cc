package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.spark.Tables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too much for a page is left out, the strongest last, and the page knows how much it was. */
class ReportLimitsTest {

    @TempDir
    private Path out;

    private JsonNode written(Tables tables, Limits limits) throws IOException {
        var page = new Report(tables, Glossary.none(), limits).write("small", LocalDate.of(2025, 6, 2));
        String html = Files.readString(Path.of(page.toUri()));
        String begin = "id=\"data\">";
        int from = html.indexOf(begin) + begin.length();
        String data = html.substring(from, html.indexOf("</script>", from));
        byte[] packed = Base64.getDecoder().decode(data);
        return new ObjectMapper().readTree(new GZIPInputStream(new ByteArrayInputStream(packed)));
    }

    @Test
    void largestOutletsClearestSubjectsAndStrongestSentencesStay() throws IOException {
        JsonNode data = written(SmallStudy.write(out), new Limits(2, 1, 80_000, 30_000, 250_000, 2, 12));
        assertThat(data.at("/groupings/0/units")).hasSize(2);
        assertThat(data.at("/groupings/0/units/0").asText())
                .as("with most articles")
                .isEqualTo("Morning Post");
        assertThat(data.at("/corpus/outlets").asInt()).isEqualTo(3);
        assertThat(data.at("/measures/1/subjects")).hasSize(1);
        assertThat(data.at("/measures/1/subjects/0").asText()).isEqualTo("human-cost");
        assertThat(data.at("/left/subjects").asInt()).isEqualTo(3);
        assertThat(data.at("/sentences"))
                .as("two of the evidence, and two statements")
                .hasSize(4);
        assertThat(data.at("/left/sentences").asInt()).isEqualTo(3);
        assertThat(data.at("/sentences/0/text").asText()).isEqualTo("The town’s f…");
    }

    @Test
    void fewerSubjectsStayWhereTheCellsWouldBeTooMany() throws IOException {
        JsonNode data = written(SmallStudy.write(out), new Limits(40, 80, 130, 30_000, 250_000, 14_000, 500));
        assertThat(data.at("/cells").size()).isLessThanOrEqualTo(130);
        assertThat(data.at("/left/subjectsKept").asInt()).isEqualTo(2);
    }

    @Test
    void voiceInWhichNothingHasAnEstimateIsNotOnThePage() throws IOException {
        JsonNode data = written(SmallStudy.writeWithFewQuotations(out), Limits.standard());
        assertThat(data.at("/voices")).hasSize(1);
        assertThat(data.at("/voices/0").asText()).isEqualTo("author");
        assertThat(data.at("/evidence")).as("one cell, with its sentences").hasSize(1);
    }

    @Test
    void daysOfAStoryAreThoseOfAllItsArticles() throws IOException {
        JsonNode data = written(SmallStudy.writeStory(out, 45), Limits.standard());
        assertThat(data.at("/stories/0/headlines")).hasSize(40);
        assertThat(data.at("/stories/0/from").asText()).isEqualTo("2025-05-01");
        assertThat(data.at("/stories/0/to").asText()).isEqualTo("2025-06-14");
    }

    @Test
    void qJustBelowTheThresholdStaysBelowIt() throws IOException {
        JsonNode data = written(SmallStudy.writeWithFewQuotations(out), Limits.standard());
        assertThat(data.at("/cells")).anyMatch(cell -> cell.get(14).asDouble() == 0.0496);
    }

    @Test
    void anotherReportTakesThePlaceOfTheOneBefore() throws IOException {
        Tables tables = SmallStudy.write(out);
        written(tables, Limits.standard());
        JsonNode data = written(tables, new Limits(1, 1, 80_000, 30_000, 250_000, 2, 12));
        assertThat(data.at("/groupings/0/units")).hasSize(1);
        assertThat(out.resolve("report.html")).exists();
    }
}

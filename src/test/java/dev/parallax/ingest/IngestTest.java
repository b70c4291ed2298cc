package dev.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.LocalSpark;
import dev.parallax.codebook.Outlet;
import dev.parallax.codebook.Outlets;
import dev.parallax.codebook.Phrase;
import dev.parallax.codebook.Topic;
import dev.parallax.ingest.clean.Words;
import dev.parallax.ingest.source.FileFinder;
import dev.parallax.ingest.source.FoundFile;
import dev.parallax.model.Article;
import dev.parallax.model.Input;
import dev.parallax.model.Reject;
import dev.parallax.spark.Table;
import dev.parallax.spark.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final IngestSettings SETTINGS = new IngestSettings(Map.of(), List.of("en"), 8);
    private static final Outlets OUTLETS = new Outlets(
            List.of(new Outlet("Northsea", List.of("northsea.example"), null, Map.of("country", "NL"))), List.of());
    private static final String BODY = "Delegations met in Istanbul on Friday and agreed to meet again, officials said";

    @TempDir
    Path folder;

    private Ingested ingest(Topic topic, String... paths) {
        return ingest(SETTINGS, topic, paths);
    }

    private Ingested ingest(Period period) {
        var settings = new IngestSettings(Map.of(), List.of("en"), 8, period, LocalDate.of(2025, 12, 31));
        return ingest(settings, null, folder.resolve("in").toString());
    }

    private Ingested ingest(IngestSettings settings, Topic topic, String... paths) {
        var work = new org.apache.hadoop.fs.Path(
                folder.resolve("work-" + System.nanoTime()).toString());
        List<FoundFile> files =
                new FileFinder(LocalSpark.session().sparkContext().hadoopConfiguration()).find(List.of(paths));
        return new Ingest(LocalSpark.session(), work, OUTLETS, topic, settings).read(files);
    }

    private Ingested ingest() {
        return ingest(null, folder.resolve("in").toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream bytes = name.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
            bytes.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String record(String id, String outlet, String published, String body) {
        return String.format(
                "{\"id\":\"%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"title\":\"T\",\"body\":\"%s\"}%n",
                id, outlet, published, body);
    }

    private static List<String> refusals(Ingested ingested) {
        return ingested.rejects().collectAsList().stream()
                .sorted(Comparator.comparing(Reject::source).thenComparing(Reject::line))
                .map(reject -> reject.source() + ":" + reject.line() + " " + reject.reason())
                .toList();
    }

    private static List<Article> articles(Ingested ingested) {
        return ingested.articles().collectAsList().stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
    }

    @Test
    void recordBecomesAnArticleWithAllThatIsKnownOfIt() throws IOException {
        write(
                "a.jsonl",
                "{\"id\":1,\"source\":{\"name\":\"www.northsea.example\"},\"headline\":\"Talks | Northsea\",\"date\":\"2025-02-31\",\"content\":\""
                        + "By Anna Keller\\n\\nISTANBUL, May 16 (MPA) — " + BODY
                        + ".\\n\\nSign up for our newsletter\"}");
        Article article = articles(ingest()).get(0);
        assertThat(article.id()).isEqualTo("1");
        assertThat(article.outlet()).isEqualTo("Northsea");
        assertThat(article.groups()).isEqualTo(Map.of("country", "NL"));
        assertThat(article.title()).isEqualTo("Talks");
        assertThat(article.author()).isEqualTo("Anna Keller");
        assertThat(article.dateline()).isEqualTo("ISTANBUL, May 16 (MPA)");
        assertThat(article.tail()).isEqualTo("Sign up for our newsletter");
        assertThat(article.body()).isEqualTo(BODY + ".");
        assertThat(article.published()).isNull();
        assertThat(article.issues()).containsExactly("impossible_date: 2025-02-31");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.words()).isEqualTo(13);
        assertThat(article.source() + ":" + article.line()).isEqualTo("a.jsonl:1");
        assertThat(article.reuseCluster()).isEqualTo("1");
    }

    @Test
    void everyRecordOfANastyFolderIsAcceptedOrRejected() throws IOException {
        write(
                "a.jsonl",
                record("1", "N", "2025-05-16", BODY) + "{broken\n\n" + record("2", "", "", BODY)
                        + record("3", "N", "", "Too short"));
        write("b.csv.gz", "id,source,text\n4,N," + "x".repeat(9) + "\n5,N,\"" + BODY + " on\n\nMonday\"\n6,N,\n");
        write(
                "c.json",
                "{\"articles\":[{\"outlet\":\"N\",\"text\":\"<p>" + BODY
                        + " twice</p>\"},{\"outlet\":\"N\",\"title\":\"only\"},{");
        write("N/2025-05-16.txt", "Title\n\n" + BODY + " in a file");
        write("N/empty.txt", "");
        write(
                "d.tsv",
                "outlet\tbody\nN\tDie Delegationen trafen sich am Freitag in Istanbul zu den ersten Gesprächen seit drei Jahren\n");
        write("e.jsonl", "");
        write("f.parquet", "no parquet");
        write("README.md", "no articles");
        Files.write(folder.resolve("in/g.jsonl.gz"), new byte[] {31, (byte) 139, 8, 0, 1, 2, 3});
        LocalSpark.session()
                .range(2)
                .selectExpr(
                        "id + 10 as id",
                        "'N' as outlet",
                        "concat('" + BODY + " ', id) as body",
                        "timestamp'2025-05-16 14:05:00' as published",
                        "array('A B', 'C D') as authors")
                .coalesce(1)
                .write()
                .parquet(folder.resolve("in/h").toString());

        Ingested ingested = ingest();

        assertThat(refusals(ingested))
                .containsExactly(
                        "N/empty.txt:1 empty",
                        "a.jsonl:2 malformed",
                        "a.jsonl:4 no_outlet",
                        "a.jsonl:5 too_short",
                        "b.csv.gz:2 too_short",
                        "b.csv.gz:6 empty",
                        "c.json:2 empty",
                        "c.json:3 unreadable",
                        "d.tsv:2 not_english",
                        "f.parquet:1 unreadable",
                        "g.jsonl.gz:1 unreadable");
        List<Input> inputs = ingested.inputs().collectAsList();
        assertThat(inputs).hasSize(10).allSatisfy(file -> {
            assertThat(file.read()).isEqualTo(file.accepted() + file.rejected());
            assertThat(file.sha256()).hasSize(64);
        });
        assertThat(inputs.stream().mapToLong(Input::accepted).sum())
                .isEqualTo(ingested.articles().count())
                .isEqualTo(6);
        assertThat(inputs.stream().mapToLong(Input::rejected).sum())
                .isEqualTo(ingested.rejects().count());
        Article row = articles(ingested).stream()
                .filter(a -> a.id().equals("10"))
                .findFirst()
                .orElseThrow();
        assertThat(row.published()).isEqualTo(Instant.parse("2025-05-16T14:05:00Z"));
        assertThat(row.author()).isEqualTo("A B, C D");
    }

    @Test
    void dateOfAParquetFileIsTheDay() throws IOException {
        LocalSpark.session()
                .sql("select 'N' as outlet, '" + BODY + "' as body, date'2025-05-16' as published")
                .write()
                .parquet(folder.resolve("in").toString());
        Article article = articles(ingest()).get(0);
        assertThat(article.day()).isEqualTo(LocalDate.parse("2025-05-16"));
        assertThat(article.issues()).isEmpty();
    }

    @Test
    void sameTextInOneOutletStaysOnceAndNamesTheFirst() throws IOException {
        write(
                "a.jsonl",
                record("late", "N", "2025-05-17", BODY)
                        + record("undated", "N", "", BODY)
                        + record("early", "N", "2025-05-16", BODY)
                        + record("other", "M", "2025-05-18", BODY));
        Ingested ingested = ingest();
        assertThat(articles(ingested)).extracting(Article::id).containsExactly("early", "other");
        assertThat(ingested.rejects().collectAsList())
                .extracting(Reject::detail)
                .containsOnly("same text in the same outlet as early (a.jsonl:3)");
    }

    @Test
    void sameIdWithAnotherTextStaysOnce() throws IOException {
        write("a.jsonl", record("1", "N", "2025-05-17", BODY) + record("1", "N", "2025-05-16", BODY + " again"));
        Ingested ingested = ingest();
        assertThat(articles(ingested)).extracting(Article::line).containsExactly(2L);
        assertThat(refusals(ingested)).containsExactly("a.jsonl:1 duplicate_id");
    }

    @Test
    void offTopicArticlesAreRefusedWithWhatFailed() throws IOException {
        write("a.jsonl", record("1", "N", "", BODY) + record("2", "N", "", BODY.replace("Istanbul", "Geneva")));
        Topic topic = new Topic(null, null, List.of(List.of(new Phrase(List.of("istanbul")))), 1);
        Ingested ingested = ingest(topic, folder.resolve("in").toString());
        assertThat(ingested.rejects().collectAsList())
                .extracting(Reject::detail)
                .containsExactly("no match of group 1 (istanbul)");
    }

    @Test
    void partitionsDoNotChangeTheTables() throws IOException {
        for (int file = 0; file < 5; file++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                lines.append(record("" + (i % 17), "N" + file % 2, "2025-05-1" + i % 7, BODY + " " + i % 11));
            }
            write(file + ".jsonl", lines.toString());
        }
        List<Article> once = withPartitions(1);
        assertThat(withPartitions(7)).isEqualTo(once).isNotEmpty();
    }

    private List<Article> withPartitions(int partitions) {
        var settings = LocalSpark.session().conf();
        String before = settings.get("spark.sql.shuffle.partitions");
        settings.set("spark.sql.shuffle.partitions", "" + partitions);
        try {
            return articles(ingest());
        } finally {
            settings.set("spark.sql.shuffle.partitions", before);
        }
    }

    @Test
    void tablesCanBePublished() throws IOException {
        write("a.jsonl", record("1", "N", "2025-05-16", BODY) + "broken");
        Tables tables = new Tables(
                LocalSpark.session(),
                new org.apache.hadoop.fs.Path(folder.resolve("out").toString()));
        Ingested ingested = ingest();
        tables.replace(Table.ARTICLES, ingested.articles());
        tables.replace(Table.REJECTS, ingested.rejects());
        tables.replace(Table.INPUTS, ingested.inputs());
        assertThat(tables.read(Table.ARTICLES).collectAsList()).isEqualTo(articles(ingested));
        assertThat(tables.read(Table.INPUTS).collectAsList())
                .extracting(Input::read)
                .containsExactly(2L);
    }

    @Test
    void sourceThatDeclaresAnotherLanguageIsNoted() throws IOException {
        write("a.jsonl", "{\"outlet\":\"N\",\"language\":\"de\",\"date\":\"2025-05-16\",\"text\":\"" + BODY + "\"}");
        assertThat(articles(ingest()).get(0).issues()).containsExactly("other_language: declared 'de', found 'en'");
    }

    @Test
    void datesAreReadInTheOrderThatTheirFileShows() throws IOException {
        write(
                "british.csv",
                "id,outlet,date,text\nb1,N,05/06/2025,\"" + BODY + " a\"\nb2,N,13/05/2025,\"" + BODY + " b\"\n");
        write(
                "american.csv",
                "id,outlet,date,text\na1,N,05/06/2025,\"" + BODY + " c\"\na2,N,5/13/25,\"" + BODY + " d\"\n");
        write(
                "mixed.jsonl",
                record("m1", "N", "05/06/2025", BODY + " e") + record("m2", "N", "13/05/2025", BODY + " f")
                        + record("m3", "N", "05/13/2025", BODY + " g") + "broken\n"
                        + record("m4", "N", "14/05/2025", BODY));
        write("unknown.jsonl", record("u1", "N", "05/06/2025", BODY + " h"));
        Ingested ingested = ingest();
        assertThat(articles(ingested))
                .extracting(article -> article.id() + " " + article.day() + " " + article.issues())
                .containsExactly(
                        "a1 2025-05-06 []",
                        "a2 2025-05-13 []",
                        "b1 2025-06-05 []",
                        "b2 2025-05-13 []",
                        "m1 2025-06-05 [ambiguous_date: 05/06/2025 read as day/month, though other dates of the file are month/day]",
                        "m2 2025-05-13 []",
                        "m3 2025-05-13 []",
                        "m4 2025-05-14 []",
                        "u1 2025-05-06 [ambiguous_date: 05/06/2025 read as month/day]");
        assertThat(ingested.inputs().collectAsList())
                .extracting(file -> file.path() + " " + file.read() + " " + file.accepted() + " " + file.rejected())
                .containsExactlyInAnyOrder(
                        "british.csv 2 2 0", "american.csv 2 2 0", "mixed.jsonl 5 4 1", "unknown.jsonl 1 1 0");
    }

    @Test
    void idsThatFilesCountEachForItselfAreMadeUnique() throws IOException {
        write(
                "a.csv",
                "id,outlet,title,text\n1,N,T1,\"" + BODY + " one\"\n2,N,T2,\"" + BODY + " two\"\n7,N,T7,\"" + BODY
                        + "\"\n");
        write("b.csv", "id,outlet,title,text\n1,M,T3,\"" + BODY + " three\"\n2,N,T4,\"" + BODY + " four\"\n");
        write("c/c.jsonl", record("1", "N", "", BODY + " one") + record("8", "N", "", BODY + " eight"));
        Ingested ingested = ingest();
        assertThat(articles(ingested))
                .extracting(Article::id)
                .containsExactly("7", "8", "a.csv:1", "a.csv:2", "b.csv:1", "b.csv:2");
        assertThat(articles(ingested))
                .filteredOn(article -> article.id().equals("a.csv:1"))
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.issues())
                            .containsExactly("no_date", "id_not_unique: '1' names other articles too");
                    assertThat(article.reuseCluster()).isEqualTo("a.csv:1");
                });
        assertThat(refusals(ingested)).containsExactly("c/c.jsonl:1 duplicate");
    }

    @Test
    void idsThatOneFileCountsForEachOutletAreMadeUnique() throws IOException {
        write("a.jsonl", record("1", "N", "", BODY + " one") + record("1", "M", "", BODY + " two"));
        write("b.jsonl", record("1", "M", "2025-05-16", BODY + " three"));
        assertThat(articles(ingest()))
                .extracting(Article::id)
                .containsExactly("a.jsonl:M:1", "a.jsonl:N:1", "b.jsonl:1");
    }

    @Test
    void otherVersionOfAnArticleInAnotherFileIsADuplicate() throws IOException {
        String address = "{\"id\":\"%s\",\"outlet\":\"N\",\"url\":\"https://n.example/%s\",\"title\":\"%s\",\"text\":\""
                + BODY + " %s\"}%n";
        write("monday.jsonl", String.format(address, "1", "a", "T", "early"));
        write("tuesday.jsonl", String.format(address, "1", "a", "New headline", "late"));
        write("x.jsonl", record("5", "N", "2025-05-16", BODY + " first"));
        write("y.jsonl", record("5", "N", "2025-05-16", BODY + " second"));
        Ingested ingested = ingest();
        assertThat(articles(ingested)).extracting(Article::id).containsExactly("1", "5");
        assertThat(refusals(ingested)).containsExactly("tuesday.jsonl:1 duplicate_id", "y.jsonl:1 duplicate_id");
        assertThat(ingested.rejects().collectAsList())
                .extracting(Reject::detail)
                .containsExactlyInAnyOrder(
                        "another version of the article with the same id, 1 (monday.jsonl:1)",
                        "another version of the article with the same id, 5 (x.jsonl:1)");
    }

    @Test
    void otherHeadlinesOverOneTextAreKept() throws IOException {
        String line =
                "{\"id\":\"%s\",\"outlet\":\"%s\",\"date\":\"2025-05-%s\",\"title\":%s,\"text\":\"" + BODY + "\"}%n";
        write(
                "a.jsonl",
                String.format(line, "4", "N", "19", "\"Sides to meet again\"")
                        + String.format(line, "3", "N", "18", "\"TALKS  RESUME\"")
                        + String.format(line, "2", "N", "17", "\"Delegations meet\"")
                        + String.format(line, "1", "N", "16", "\"Talks resume\"")
                        + String.format(line, "5", "N", "20", "\"Delegations meet\"")
                        + String.format(line, "6", "N", "21", "null")
                        + String.format(line, "7", "M", "16", "\"Elsewhere\""));
        Ingested ingested = ingest();
        assertThat(articles(ingested))
                .extracting(article -> article.id() + " " + article.title() + " " + article.otherTitles())
                .containsExactly("1 Talks resume [Delegations meet, Sides to meet again]", "7 Elsewhere []");
        assertThat(ingested.rejects().collectAsList())
                .extracting(reject -> reject.line() + " " + reject.detail())
                .contains(
                        "2 same text in the same outlet as 1 (a.jsonl:4)",
                        "3 same text in the same outlet as 1 (a.jsonl:4); its headline is kept there: Delegations meet");
    }

    @Test
    void onlyArticlesOfThePeriodAreKept() throws IOException {
        write(
                "a.jsonl",
                record("1", "N", "2025-04-30", BODY + " a")
                        + record("2", "N", "2025-05-01", BODY + " b")
                        + record("3", "N", "2025-06-30T23:59:00Z", BODY + " c")
                        + record("4", "N", "2025-07-01", BODY + " d")
                        + record("5", "N", "1970-01-01", BODY + " e")
                        + record("6", "N", "2052-05-16", BODY + " f"));
        LocalDate may = LocalDate.of(2025, 5, 1);
        LocalDate june = LocalDate.of(2025, 6, 30);

        Ingested ingested = ingest(new Period(may, june, true));
        assertThat(articles(ingested)).extracting(Article::id).containsExactly("2", "3", "5", "6");
        assertThat(articles(ingested).get(3).issues())
                .containsExactly("future_date: 2052-05-16 is after the day of the run");
        assertThat(ingested.rejects().collectAsList())
                .extracting(reject -> reject.reason() + ": " + reject.detail())
                .containsExactlyInAnyOrder(
                        "out_of_period: published 2025-04-30, not 2025-05-01 to 2025-06-30",
                        "out_of_period: published 2025-07-01, not 2025-05-01 to 2025-06-30");

        assertThat(ingest(new Period(null, null, false)).rejects().collectAsList())
                .extracting(reject -> reject.id() + " " + reject.reason() + ": " + reject.detail())
                .containsExactlyInAnyOrder(
                        "5 undated: placeholder_date: 1970-01-01",
                        "6 undated: future_date: 2052-05-16 is after the day of the run");
        assertThat(articles(ingest(new Period(june, null, false))))
                .extracting(Article::id)
                .containsExactly("3", "4");
    }

    @Test
    void listOfNamesIsKeptWithAnIssueAndAnArticleInAnotherLanguageSaysByHowMuch() throws IOException {
        String names =
                "Bakker, Bergkamp, Cermak, De Groot, De Vries, Dvorak, Hajek, Horvath, Jansen, Jelinek, Kolar, Kuipers, Mulder";
        write(
                "a.jsonl",
                record("1", "N", "2025-05-16", names)
                        + record(
                                "2",
                                "N",
                                "2025-05-16",
                                "Die Delegationen trafen sich am Freitag in Istanbul zu den ersten Gespr\u00e4chen"));
        Ingested ingested = ingest();
        assertThat(articles(ingested))
                .extracting(article -> article.id() + article.issues())
                .containsExactly("1[language_unclear: names and numbers, taken for English]");
        assertThat(ingested.rejects().collectAsList().get(0).detail())
                .matches("found 'de', ahead of '[a-z]{2}' by 0\\.[1-6]\\d \\(0: as likely, 1: beyond doubt\\)");
    }

    @Test
    void tableThatSparkWroteIsReadAsItWas() throws IOException {
        String quoted = "\"We met,\" she said. \"No\\yes\" is a path, and \"this\" " + BODY + " \\";
        LocalSpark.session()
                .createDataset(List.of(quoted, "plain " + BODY), Encoders.STRING())
                .toDF("text")
                .selectExpr("'N' as outlet", "text")
                .coalesce(1)
                .write()
                .option("header", true)
                .csv(folder.resolve("in").toString());
        assertThat(ingest().articles().collectAsList())
                .extracting(Article::body)
                .containsExactlyInAnyOrder(quoted, "plain " + BODY);
    }

    @Test
    void whatASiteSendsInPlaceOfAnArticleIsRefusedByName() throws IOException {
        String notice =
                "We and our partners use cookies to store information on your device. You can change your choice at any time.";
        write(
                "a.jsonl",
                record("1", "N", "2025-05-16", notice)
                        + record(
                                "2",
                                "N",
                                "2025-05-16",
                                "To continue reading please subscribe or log in to your account. " + notice.length())
                        + record(
                                "3",
                                "N",
                                "2025-05-16",
                                "Sorry, the page you are looking for could not be found. Please check the address.")
                        + record(
                                "4",
                                "N",
                                "2025-05-16",
                                BODY + ".\\n\\nTo read the full story please subscribe or log in."));
        Ingested ingested = ingest();
        assertThat(refusals(ingested))
                .containsExactly("a.jsonl:1 consent_text", "a.jsonl:2 pay_wall", "a.jsonl:3 error_page");
        assertThat(articles(ingested).get(0).issues())
                .containsExactly("pay_wall: set apart, so the text may be cut short");
    }

    @Test
    void everyWordReadIsInOnePlace() throws IOException {
        write(
                "a.jsonl",
                record(
                        "1",
                        "N",
                        "2025-05-16",
                        "Image source, AFP\\n\\nISTANBUL (AP) \u2014 " + BODY
                                + ".\\n\\nREAD MORE: Talks fail\\n\\nIt was nego-\\ntiated.\\n\\nSource: MPA"));
        List<Article> articles = new ArrayList<>(articles(ingest()));
        articles.addAll(articles(ingest(null, "sample-data/articles")));
        assertThat(articles).hasSizeGreaterThan(100).allSatisfy(article -> {
            int words = words(article.body())
                    + words(article.furniture())
                    + words(article.tail())
                    + words(article.dateline());
            assertThat(article.wordsRead()).as(article.id()).isEqualTo(words);
            assertThat(article.words()).isEqualTo(words(article.body()));
        });
        assertThat(articles.get(0).body()).endsWith("It was negotiated.");
        assertThat(articles.get(0).furniture()).isEqualTo("Image source, AFP\nREAD MORE: Talks fail");
    }

    private static int words(String text) {
        return text == null ? 0 : Words.count(text);
    }
}

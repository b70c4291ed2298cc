package dev.parallax.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Distances, weeks, words and stories as a reader meets them, and a study that has none of these. */
class ReportSectionsTest {

    private static final String WIDE = "#/distance/terms";

    @TempDir
    private static Path out;

    @TempDir
    private static Path other;

    @TempDir
    private static Path compared;

    @TempDir
    private static Path toned;

    private static Chromium chromium;
    private static String whole;
    private static String undated;
    private static String against;
    private static String tones;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void writeTheReports() {
        chromium = Chromium.start();
        whole = written(new Report(SmallStudy.write(out), Glossary.none()));
        undated = written(new Report(SmallStudy.writeUndated(other), Glossary.none()));
        against = written(new Report(SmallStudy.writeAgainst(compared, "Gamma"), Glossary.none()));
        tones = written(new Report(SmallStudy.writeTones(toned, List.of(-0.5, 0.0, 0.0)), Glossary.none()));
    }

    private static String written(Report report) {
        return report.write("small", LocalDate.of(2025, 6, 2))
                .toUri()
                .toString()
                .replace("file:/", "file:///");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext(new NewContextOptions().setAcceptDownloads(true));
        page = context.newPage();
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private Locator saying(String text) {
        return page.locator(".matrix button", new Page.LocatorOptions().setHasText(text));
    }

    @Test
    void matrixShowsHowFarOutletsAreApartAndWhatIsTooLittleToTell() {
        page.navigate(whole + WIDE);
        assertThat(page.locator(".matrix tbody tr")).hasCount(3);
        assertThat(saying("0.71").locator("xpath=..")).hasClass("heat-4 sure");
        assertThat(saying("0.52").locator("xpath=..")).hasClass("heat-0");
        assertThat(saying("too few")).hasCount(1);
        assertThat(saying("0.66")).hasCount(1);
    }

    @Test
    void aStudyWithoutAnyNumberSaysSoOnEveryPage(@TempDir Path few) {
        String report = written(new Report(SmallStudy.writeWithoutNumbers(few), Glossary.none()));
        for (String address : List.of("", "#/compare", "#/outlet", "#/actor", "#/about")) {
            page.navigate(report + address);
            assertThat(page.locator("main h1")).isVisible();
        }
        page.navigate(report + "#/compare");
        assertThat(page.locator(".lead")).hasText("There are too few articles for any number.");
        assertThat(page.locator("#filters")).isHidden();
    }

    @Test
    void whereNothingIsOwnReportingThePageOpensWithAllArticlesAndOneOutletHasNobodyBesideIt(@TempDir Path alone) {
        page.navigate(written(new Report(SmallStudy.writeAlone(alone), Glossary.none())));
        assertThat(page.locator("#filter-view option:checked")).hasText("every article");
        assertThat(page.locator(".lead"))
                .hasText("Only Morning Post has numbers here: there is nobody to compare it with.");

        page.selectOption("#filter-view", new SelectOption().setLabel("own reporting, without agency copy"));
        assertThat(page.locator(".lead"))
                .hasText(
                        "There is no number of the outlet’s own words in own reporting, without agency copy. Choose other articles above.");
    }

    @Test
    void articlesOfYearsAreToldByMonthsSoThatTheirBarsCanBeSeen(@TempDir Path years) {
        page.navigate(whole);
        assertThat(page.locator(".corpus thead")).containsText("Articles a week");

        page.navigate(written(new Report(SmallStudy.writeStory(years, 700), Glossary.none())));
        assertThat(page.locator(".corpus thead")).containsText("Articles a month");
        String told = page.locator(".corpus [role=img]").first().getAttribute("aria-label");
        assertThat(told).startsWith("Alpha: articles a month ");
        List<Integer> months = Stream.of(
                        told.substring(told.lastIndexOf("month ") + 6).split(", "))
                .map(Integer::valueOf)
                .toList();
        // From 1 May 2025, a Thursday, whose week began in April, to 31 March 2027.
        assertThat(months).hasSize(24).startsWith(2);
        assertThat(months.stream().mapToInt(Integer::intValue).sum()).isEqualTo(350);
    }

    @Test
    void distanceIsSaidInWordsWithItsIntervalOnHoverAndOnFocus() {
        page.navigate(whole + WIDE);
        saying("0.71").hover();
        assertThat(page.locator(".told"))
                .hasText(
                        "Evening Wire and Morning Post: 0.71 (95 % interval 0.66 to 0.76, q = 0.002). Whoever sees one word and knows both would give 0.71, on average, to the one that it is from.");
        saying("0.52").focus();
        assertThat(page.locator(".told")).containsText("0.52 (95 % interval 0.47 to 0.57, q = 0.31)");
        assertThat(page.locator(".told")).containsText("chance could explain");
        saying("too few").focus();
        assertThat(page.locator(".told")).containsText("too few texts to tell (20 and 19)");
    }

    @Test
    void facetsOfDistanceAreChosenFromTheMenuAndListedInFull() {
        page.navigate(whole + WIDE);
        page.locator(".menu a", new Page.LocatorOptions().setHasText("Frames")).click();
        assertThat(saying("0.90")).hasCount(1);
        page.locator("details.how summary").click();
        assertThat(page.locator("details.how tbody tr")).hasCount(1);
        assertThat(page.locator("details.how tbody tr")).containsText("0.85 to 0.95");
    }

    @Test
    void distancesAreDownloadedAsCsv() throws IOException {
        page.navigate(whole + WIDE);
        Download download = page.waitForDownload(() -> page.locator(".csv").click());
        assertThat(download.suggestedFilename()).isEqualTo("distances-terms.csv");
        List<String> lines = Files.readAllLines(download.path());
        assertThat(lines).hasSize(5);
        assertThat(lines).contains("terms,Evening Wire,Morning Post,20,19,0.71,0.66,0.76,0.002,0.2");
        assertThat(lines).contains("terms,\"'=HYPERLINK(\"\"harm\"\")\",Evening Wire,20,19,,,,,");
    }

    @Test
    void outletPageShowsItsWeeksWithIntervals() throws IOException {
        page.navigate(whole + "#/outlet/0");
        Locator figure = page.locator(".development");
        assertThat(figure).hasCount(1);
        figure.scrollIntoViewIfNeeded();
        assertThat(figure.locator("svg circle.estimate")).hasCount(2);
        figure.locator("summary").click();
        assertThat(figure.locator("tbody tr").first()).hasText("12 May 202550\u202f%40 to 60\u202f%20q = 0.60");
        Locator dots = figure.locator("svg circle.estimate");
        assertThat(dots.first()).hasAttribute("fill", "var(--paper)");
        assertThat(dots.last()).not().hasAttribute("fill", "var(--paper)");
        Download download = page.waitForDownload(
                () -> page.locator(".developments ~ .tools .csv").first().click());
        assertThat(Files.readAllLines(download.path()))
                .contains("Morning Post,frame,human-cost,author,original,week,2025-05-26,0.7,0.6,0.8,20,0.1,0.01");
    }

    @Test
    void outletWithoutEnoughWeeksSaysWhyNoneAreShown() {
        page.navigate(whole + "#/outlet/0");
        page.selectOption("#filter-voice", new SelectOption().setLabel("quoted words"));
        assertThat(page.locator(".development")).hasCount(0);
        assertThat(page.locator("main")).containsText("there are no two weeks with enough independent texts");
    }

    @Test
    void wordsOpenTheirSentences() {
        page.navigate(whole + "#/outlet/0");
        assertThat(page.locator(".words .number")).hasCount(2);
        page.locator(".words .number").first().click();
        assertThat(page.locator("#drawer h2"))
                .hasText("Morning Post uses “flee” in 12 of 20 articles; the others in 3 of 40.");
        assertThat(page.locator("#drawer blockquote")).hasCount(1);
        assertThat(page.locator("#drawer .note"))
                .containsText("what it reports of others in its own sentences counts in");
        page.keyboard().press("Escape");
        page.locator(".words .number").last().click();
        assertThat(page.locator("#drawer")).containsText("The outlet does not use it.");
    }

    @Test
    void storyShowsItsHeadlinesAndWhoLeftItOut() {
        page.navigate(whole + "#/story");
        assertThat(page.locator(".stories tbody tr")).hasCount(1);
        assertThat(page.locator(".stories tbody tr")).containsText("Evening Wire");
        page.locator(".stories a").click();
        assertThat(page.locator("h1")).hasText("Third");
        assertThat(page.locator(".headlines section")).hasCount(2);
        assertThat(page.locator(".headlines")).containsText(SmallStudy.SCRIPT);
        Locator coverage = page.locator("table.plain tbody tr");
        assertThat(coverage.filter(new Locator.FilterOptions().setHasText("Morning Post")))
                .containsText("more than chance explains (q = 0.03)");
        assertThat(coverage.filter(new Locator.FilterOptions().setHasText("HYPERLINK")))
                .containsText("too few expected to tell");
        assertThat(coverage.filter(new Locator.FilterOptions().setHasText("Evening Wire")))
                .containsText("left out (q = 0.04)");
        assertThat(coverage.filter(new Locator.FilterOptions().setHasText("Gazette")))
                .containsText("within what chance explains");
        assertThat(page.evaluate("window.harmed ?? null")).isNull();
    }

    @Test
    void studyOfOtherOutletsWithoutDatesSaysSo() {
        page.navigate(undated);
        assertThat(page.locator("#facts")).hasText("4 articles · 3 outlets · no dates");
        assertThat(page.locator("#tabs")).not().containsText("Distances");
        assertThat(page.locator("#tabs")).not().containsText("Same events");
        assertThat(page.locator(".corpus thead")).not().containsText("a week");
        page.navigate(undated + "#/outlet/0");
        assertThat(page.locator("main")).containsText("No article has a date");
        page.navigate(undated + WIDE);
        assertThat(page.locator("h2").first()).hasText("What stands out");
    }

    @Test
    void whatNeverHappensShowsHowItReadsElsewhere() {
        page.navigate(undated);
        assertThat(page.locator(".finding h3"))
                .containsText("Alpha uses words of “human cost” in 0\u202f% of an article’s sentences");
        assertThat(page.locator(".finding")).containsText("It never happens there. How it reads in Beta:");
        assertThat(page.locator(".finding blockquote")).containsText("fled at night");
        page.locator(".finding h3 .number").click();
        assertThat(page.locator("#drawer")).containsText("There is none, because it never happens");
        assertThat(page.locator("#drawer blockquote")).hasCount(1);
    }

    @Test
    void referenceIsCalledByItsName() {
        page.navigate(against);
        assertThat(page.locator(".finding h3").first())
                .containsText("0\u202f% of an article’s sentences, on average; Gamma 95\u202f%.");
        assertThat(page.locator(".finding thead").first()).containsText("Against Gamma");
        assertThat(page.locator(".finding tbody").first()).containsText("compared with");
        assertThat(page.locator(".reading")).containsText("The grey tick is Gamma.");
    }

    @Test
    void sharesAreNeverMoreThanAHundredPointsApart() {
        page.navigate(against);
        assertThat(page.locator(".finding .note").first()).containsText("95 % interval −100 to −85 points");
    }

    @Test
    void readerIsToldWhatTheLettersMean() {
        page.navigate(whole);
        assertThat(page.locator(".reading")).containsText("q: if every difference at least as clear as this one");
        assertThat(page.locator(".reading")).containsText("pts: percentage points");
    }

    @Test
    void actorPageShowsWhoReportsItsStatementsAndByWhichWords() throws IOException {
        page.navigate(whole + "#/actor/united-states");
        Locator row = page.locator(".quoting tbody tr");
        assertThat(row).hasText("Morning Post21 of 2claim (doubt) 1, say 1");
        row.locator(".number").click();
        assertThat(page.locator("#drawer h2"))
                .hasText("Morning Post reports United States 2 times, 1 of them word for word.");
        Locator first = page.locator("#drawer .quotation").first();
        assertThat(first.locator("blockquote .quoted")).hasText("“fled at night”");
        assertThat(first.locator(".voice")).hasText("word for word");
        assertThat(first).containsText("reported by “claim (doubt)”");
        page.keyboard().press("Escape");
        Download download = page.waitForDownload(() -> page.locator(".quoting")
                .locator("xpath=../..")
                .locator(".csv")
                .last()
                .click());
        assertThat(Files.readAllLines(download.path())).contains("united-states,Morning Post,2,1,claim 1; say 1");
    }

    /** What the drawer says of an outlet's number of a measure's first subject. */
    private Locator saidOf(String measure, int outlet) {
        page.keyboard().press("Escape");
        page.navigate(tones + "#/compare/" + measure);
        page.locator(".panel .number").nth(outlet).click();
        return page.locator("#drawer h2");
    }

    @Test
    void directionIsNamedOnlyWhereItIsSure() {
        assertThat(saidOf("tone", 0))
                .hasText("Alpha sounds darker: −0.50 on a scale from −1 to 1; the others 0.00 on average.");
        assertThat(saidOf("tone", 1))
                .hasText("Beta has a tone of 0.00 on a scale from −1 to 1; the others −0.25 on average.");
    }

    @Test
    void differenceOfSharesIsInPointsAndNothingThatNeverHappensWhereItIsZero() {
        assertThat(saidOf("frame_actor", 0))
                .containsText("+30 pts where both could meet; the others −15 pts on average.");
        assertThat(page.locator("#drawer .sureness")).containsText("20 to 40 points");
        assertThat(saidOf("frame_actor", 2)).containsText("0 pts where both could meet");
        assertThat(page.locator("#drawer")).not().containsText("never happens");
    }

    @Test
    void sameDifferenceInEveryStoryIsNotCalledTooFewStories() {
        assertThat(saidOf("tone", 2)).isVisible();
        assertThat(page.locator("#drawer .sureness")).containsText("the same in each");
    }

    @Test
    void frameIsTiedMoreOrLessCloselyToAnActorOnlyWhereTheDifferenceIsSure() {
        assertThat(saidOf("frame_actor", 0)).containsText("Alpha ties more closely “human cost” and Russia: +30");
        assertThat(saidOf("frame_actor", 1)).containsText("Beta ties less closely “human cost” and Russia: −30");
        assertThat(saidOf("frame_actor", 2)).containsText("Gamma ties “human cost” and Russia: 0");
    }

    @Test
    void intervalsAreCalledByTheLevelThatCompareWasTold() {
        page.navigate(tones);
        assertThat(page.locator(".finding .note").first()).containsText("90 % interval");
        assertThat(page.locator(".reading")).containsText("(90 % interval)");
        assertThat(saidOf("tone", 0)).isVisible();
        assertThat(page.locator("#drawer .sureness")).containsText("90 % interval");
        assertThat(page.locator("body")).not().containsText("95 %");
    }

    @Test
    void trustIsSaidInWords() {
        page.navigate(whole);
        assertThat(page.locator(".finding .trust")).hasText("trust: high");
    }
}

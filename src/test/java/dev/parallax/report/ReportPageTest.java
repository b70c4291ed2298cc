package dev.parallax.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a reader meets it: opened from a file in a real browser. */
class ReportPageTest {

    private static final String EVIDENCE = "#drawer blockquote";

    /** How many dots reach out of the element that shows their plot. */
    private static final String OUTSIDE = """
            () => [...document.querySelectorAll('svg circle.estimate')].filter((dot) => {
              const own = dot.getBoundingClientRect();
              const plot = dot.closest('.plot').getBoundingClientRect();
              return own.left < plot.left || own.right > plot.right;
            }).length""";

    /** How many numbers of tables are wider than the cell that shows them. */
    private static final String CUT = """
            () => [...document.querySelectorAll('.intervals .value small, .intervals .against span')]
              .filter((text) => text.getClientRects().length > 0 && text.getBoundingClientRect().right > text.closest('td').getBoundingClientRect().right + 0.5)
              .length""";

    @TempDir
    private static Path out;

    private static Chromium chromium;
    private static String address;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void writeTheReport() {
        chromium = Chromium.start();
        var report = new Report(SmallStudy.write(out), Glossary.none()).write("small", LocalDate.of(2025, 6, 2));
        address = report.toUri().toString().replace("file:/", "file:///");
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
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(address);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void go(String place) {
        page.navigate(address + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#/compare/frame",
                "#/compare/attention",
                "#/outlet/0",
                "#/actor/united-states",
                "#/story/0",
                "#/distance/terms",
                "#/about"
            })
    void everyPageOpensWithoutErrorAndWithoutNetwork(String place) {
        go(place);
        assertThat(page.locator("h1")).isVisible();
        page.waitForTimeout(300);
        assertThat(complaints).isEmpty();
        assertThat(requests).allMatch(url -> url.startsWith("file:"));
    }

    @Test
    void overviewSaysWhoStandsOutAndHowSureThatIs() {
        var findings = page.locator(".finding");
        assertThat(findings).hasCount(1);
        assertThat(findings.locator("h3"))
                .hasText(
                        "Morning Post uses words of “human cost” in 60\u202f% of an article’s sentences, on average; the others 20\u202f% on average.");
        assertThat(findings.first())
                .containsText("Difference +40 pts, 95 % interval 30 to 50 points; q < 0.001; 20 articles.");
    }

    @Test
    void sharesAreSaidToBeOfWhatTheyAreOf() {
        go("#/compare/attention");
        page.locator(".panel .number").first().click();
        assertThat(page.locator("#drawer h2")).containsText("names United States in 50\u202f% of its articles;");
        page.keyboard().press("Escape");
        page.selectOption(
                "#filter-voice", new com.microsoft.playwright.options.SelectOption().setLabel("quoted words"));
        page.locator(".panel .number").first().click();
        assertThat(page.locator("#drawer h2")).containsText("in 50\u202f% of its articles with quoted words;");
        page.keyboard().press("Escape");
        go("#/compare/frame");
        page.locator(".panel .number").first().click();
        assertThat(page.locator("#drawer h2")).containsText("of an article’s quoted sentences, on average;");
    }

    @Test
    void findingSaysWhetherItStaysWithinTheSameEvents() {
        assertThat(page.locator(".finding .note.within"))
                .hasText(
                        "Stays within the same 7 stories: +20 pts (10 to 30 points), q = 0.01. It lies in how the same events are told.");
        page.selectOption(
                "#filter-view", new com.microsoft.playwright.options.SelectOption().setLabel("every article"));
        assertThat(page.locator(".finding .note.within")).containsText("Not clear within the same 7 stories");
        go("#/compare/frame");
        assertThat(page.locator(".panel").first().locator("td.within").first()).hasText("+20 ptsq = 0.70");
    }

    @Test
    void plotsHaveADotForEveryOutlet() {
        go("#/compare/frame");
        assertThat(page.locator(".panel").first().locator(".plot svg circle.estimate"))
                .hasCount(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1200, 1900})
    void everyDotIsWithinItsPlotAfterTheWindowWasResized(int width) {
        page.setViewportSize(1900, 900);
        for (String place : List.of("#/overview", "#/compare/frame", "#/compare/attention")) {
            page.setViewportSize(width == 1900 ? 390 : 1900, 900);
            go(place);
            page.waitForTimeout(200);
            page.setViewportSize(width, 900);
            page.waitForTimeout(200);
            assertThat((Integer) page.evaluate(OUTSIDE)).as(place).isZero();
            assertThat(page.locator("svg circle.estimate").count()).as(place).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1200, 1900})
    void noNumberOfATableIsCut(int width) {
        page.setViewportSize(width, 900);
        for (String place : List.of("#/overview", "#/compare/frame", "#/compare/attention", "#/outlet/0")) {
            go(place);
            assertThat((Integer) page.evaluate(CUT)).as(place).isZero();
        }
    }

    @Test
    void switchOfVoiceChangesTheNumbers() {
        go("#/compare/frame");
        var number = page.locator(".panel", new Page.LocatorOptions().setHasText("Human cost"))
                .locator(".number")
                .first();
        assertThat(number).hasText("60\u202f%");
        page.selectOption(
                "#filter-voice", new com.microsoft.playwright.options.SelectOption().setLabel("quoted words"));
        assertThat(number).hasText("20\u202f%");
        assertThat(page.locator("#status")).hasText("Compare: quoted words, own reporting, without agency copy");
    }

    @Test
    void switchOfViewAndOfGroupingChangesWhatIsCompared() {
        go("#/compare/frame");
        page.selectOption(
                "#filter-view", new com.microsoft.playwright.options.SelectOption().setLabel("every article"));
        page.selectOption("#filter-grouping", new com.microsoft.playwright.options.SelectOption().setLabel("country"));
        assertThat(page.locator(".panel").first().locator("tbody th").first()).hasText("Utopia");
        page.locator(".number").first().click();
        assertThat(page.locator("#drawer .kicker")).containsText("every article");
        assertThat(page.locator("#drawer .sureness"))
                .containsText("Chance among the articles of the 1 outlet of the group, not among outlets.");
        page.keyboard().press("Escape");
        assertThat(page.locator(".caution")).containsText("not among outlets");
        page.selectOption("#filter-grouping", new com.microsoft.playwright.options.SelectOption().setLabel("outlet"));
        assertThat(page.locator(".caution")).hasCount(0);
    }

    @Test
    void numberOpensItsSentencesWithTheQuotedWordsMarked() {
        page.locator(".finding .number").first().click();
        assertThat(page.locator("#drawer")).isVisible();
        assertThat(page.locator(EVIDENCE)).hasCount(3);
        assertThat(page.locator(EVIDENCE).first()).hasText("The town’s families 😀 “fled at night”, he said.");
        assertThat(page.locator(EVIDENCE).first().locator(".quoted")).hasText("“fled at night”");
        assertThat(page.locator("#drawer figcaption .voice").first()).hasText("own words, partly quoted");
        assertThat(page.locator("#drawer figcaption .voice").nth(1)).hasText("headline");
        page.keyboard().press("Escape");
        assertThat(page.locator("#drawer")).isHidden();
    }

    @Test
    void reportedWordsAreNotCalledTheOutletsOwn() {
        page.selectOption(
                "#filter-voice", new com.microsoft.playwright.options.SelectOption().setLabel("reported words"));
        page.locator(".finding .number").first().click();
        assertThat(page.locator("#drawer figcaption .voice").first()).hasText("reported words, partly quoted");
    }

    @Test
    void linksLeadToWebAddressesOnly() {
        page.locator(".finding .number").first().click();
        assertThat(page.locator("#drawer figcaption").nth(0).locator("a"))
                .hasAttribute("href", "https://morning.example/a1");
        assertThat(page.locator("#drawer figcaption").nth(2).locator("a")).hasCount(0);
    }

    @Test
    void titlesMeantToDoHarmAreOnlyText() {
        go("#/about");
        page.locator("summary").evaluateAll("all => all.forEach(s => s.click())");
        go("#/overview");
        page.locator(".number").first().click();
        assertThat(page.locator("#drawer figcaption").nth(0)).containsText(SmallStudy.SCRIPT);
        assertThat(page.locator("#drawer figcaption").nth(2)).containsText(SmallStudy.ATTRIBUTE);
        assertThat(page.evaluate("window.harmed ?? null")).isNull();
        assertThat(page.locator("main img, dialog img, main script, [onload]")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void policyForbidsScriptsThatAreNotThePages() {
        page.evaluate(
                "() => { const s = document.createElement('script'); s.textContent = 'window.harmed = 1'; document.body.append(s); }");
        assertThat(page.evaluate("window.harmed ?? null")).isNull();
        assertThat(complaints).anyMatch(text -> text.contains("Content Security Policy"));
    }

    @Test
    void tableBehindAPlotIsDownloadedAsCsv() throws IOException {
        go("#/compare/frame");
        Download download =
                page.waitForDownload(() -> page.locator(".panel", new Page.LocatorOptions().setHasText("Human cost"))
                        .locator(".csv")
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("frame-human-cost.csv");
        List<String> lines = Files.readAllLines(download.path());
        assertThat(lines.get(0)).startsWith("grouping,unit,measure,subject,voice,view,period,estimate,ci_low,ci_high");
        assertThat(lines.get(1))
                .startsWith("outlet,Morning Post,frame,human-cost,author,original,whole,0.6,0.5,0.7,20,18,0.4");
        assertThat(lines)
                .as("no formula for a spreadsheet to run")
                .anyMatch(line -> line.contains("\"'=HYPERLINK(\"\"harm\"\")\""));
        assertThat(lines).hasSize(4);
    }

    @Test
    void keyboardAloneOpensAndClosesTheEvidence() {
        page.locator(".finding .number").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#drawer")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".finding .number").first()).isFocused();
    }

    @Test
    void linkToTheContentStaysOnThePage() {
        go("#/compare/frame");
        page.locator("#skip").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        assertThat(page.locator("h1")).hasText("Frames");
    }

    @Test
    void addressThatNamesNoPageDoesNoHarm() {
        go("#/compare/frame");
        page.evaluate("location.hash = '#main'");
        page.waitForTimeout(100);
        assertThat(page.locator("h1")).hasText("Frames");
        page.evaluate("location.hash = '#/%'");
        assertThat(page.locator("h1")).hasText("Overview");
        assertThat(complaints).isEmpty();
    }

    @Test
    void cardSaysHowTheMeasureWorksAndWhereItFails() {
        go("#/compare/frame");
        page.locator("main > .how summary").click();
        assertThat(page.locator("main > .how")).containsText("Known failure");
    }

    @Test
    void refusalsAreExplained() {
        go("#/about");
        assertThat(page.locator("main")).containsText("5 records read, 4 kept, 1 refused.");
        assertThat(page.locator("main table").first()).containsText("too short");
    }

    @ParameterizedTest
    @CsvSource({
        "'',LIGHT",
        "'',DARK",
        "#/compare/frame,LIGHT",
        "#/compare/attention,DARK",
        "#/outlet/0,LIGHT",
        "#/outlet/0,DARK",
        "#/actor/united-states,LIGHT",
        "#/actor/united-states,DARK",
        "#/story/0,LIGHT",
        "#/story/0,DARK",
        "#/distance/terms,LIGHT",
        "#/distance/terms,DARK",
        "#/about,LIGHT",
        "#/about,DARK"
    })
    void accessibilityCheckFindsNothingSerious(String place, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        go(place);
        assertThat(page.locator("h1")).isVisible();
        assertThat(serious()).isEmpty();
        if (page.locator(".number").count() > 0) {
            page.locator(".number").first().click();
            page.waitForTimeout(300);
            assertThat(serious()).isEmpty();
        }
    }

    private List<String> serious() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(ReportPageTest::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
    }

    @Test
    void firstScreenOfAPhoneShowsTheFirstFinding() {
        page.setViewportSize(390, 844);
        page.reload();
        assertThat(page.locator(".finding h3")).isVisible();
        assertThat(page.locator(".finding h3").boundingBox().y).isLessThan(700);
        page.locator(".reading > summary").click();
        assertThat(page.locator(".reading")).containsText("Press a number for its sentences.");
    }

    @Test
    void phoneShowsEverythingWithoutSidewaysScrolling() {
        page.setViewportSize(390, 844);
        for (String place :
                List.of("#/overview", "#/compare/frame", "#/outlet/0", "#/story/0", "#/distance/terms", "#/about")) {
            go(place);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(place)
                    .isLessThanOrEqualTo(390);
        }
    }
}

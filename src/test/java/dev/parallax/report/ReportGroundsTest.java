package dev.parallax.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** Whether outlets can be compared, what was set apart, and differences that do not lead, as a reader meets them. */
class ReportGroundsTest {

    @TempDir
    private static Path out;

    @TempDir
    private static Path plain;

    private static Chromium chromium;
    private static String cautioned;
    private static String without;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void writeTheReports() {
        chromium = Chromium.start();
        cautioned = written(new Report(SmallStudy.writeCautioned(out), Glossary.none()));
        without = written(new Report(SmallStudy.writeUndated(plain), Glossary.none()));
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
        context = chromium.browser().newContext();
        page = context.newPage();
        page.onPageError(complaints::add);
        page.navigate(cautioned);
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private Locator ground(int outlet) {
        return page.locator("table.grounds tbody tr").nth(outlet);
    }

    @Test
    void firstThingAskedIsWhetherTheOutletsCanBeCompared() {
        assertThat(page.locator("main h2").first()).hasText("Can these be compared?");
        assertThat(page.locator("main h2").nth(1)).hasText("What stands out");
        assertThat(page.locator(".grounds-panel .lead")).containsText("of 3 outlets, 2 differ from the others");
        assertThat(ground(0)).containsText("Alpha200");
        assertThat(ground(0).locator("td").last()).hasText("Nothing");
    }

    @Test
    void whatIsToBeMindedIsSaidInWords() {
        assertThat(ground(1).locator("td").last())
                .hasText("Only 31\u202f% of its articles are of the days of the others.");
        assertThat(ground(2).locator("td").last())
                .hasText("80\u202f% of its articles have no day, so nobody knows whether they are of the others’ days;"
                        + " 96\u202f% of its texts have lost their paragraphs; its texts are much longer (half have more than"
                        + " 2,000 words); 29\u202f% of its words were page furniture, which was set apart; 20\u202f% of its texts"
                        + " are damaged.");
    }

    @Test
    void allFiguresAreThereOfTheWholeAndNotOfMonths() {
        page.locator(".grounds-panel summary").click();
        Locator figures = page.locator(".figures tbody tr");
        assertThat(figures).hasCount(3);
        assertThat(figures.first()).containsText("90\u202f%");
        assertThat(figures.nth(2)).containsText("–");
    }

    @Test
    void studyWithoutTheTableHasNoPanel() {
        page.navigate(without);
        assertThat(page.locator(".grounds-panel")).hasCount(0);
        assertThat(page.locator("main h2").first()).hasText("What stands out");
    }

    @Test
    void clearDifferenceWithACautionDoesNotLeadAndSaysWhy() {
        Locator findings = page.locator(".finding h3");
        assertThat(findings).hasCount(1);
        assertThat(findings).containsText("Alpha uses words of “human cost”");
        assertThat(findings).containsText("the median of the others 10\u202f%.");
        assertThat(page.locator("main")).containsText("1 of them has a caution and does not lead.");
        page.locator(".cautioned summary").click();
        assertThat(page.locator(".cautioned li")).hasCount(1);
        assertThat(page.locator(".cautioned li")).containsText("one article holds half of its weight or more");
    }

    @Test
    void cautionStandsBesideTheNumberWhereverItIsShown() {
        page.navigate(cautioned + "#/compare/frame");
        Locator row = page.locator("#main .panel tbody tr", new Page.LocatorOptions().setHasText("*"));
        assertThat(row).hasCount(1);
        assertThat(row.locator(".against.plainly")).containsText("+40 pts*");
        row.locator(".number").click();
        assertThat(page.locator("#drawer .sureness")).containsText("Caution: one article holds half");
        page.keyboard().press("Escape");
        page.navigate(cautioned + "#/outlet/1");
        assertThat(page.locator(".apart").first()).containsText("Caution: one article holds half");
    }

    @Test
    void pageFurnitureIsShownAsTextWithWhereItStood() {
        page.navigate(cautioned + "#/about");
        Locator gamma =
                page.locator("#furniture ~ table").first().locator("tbody tr").nth(2);
        assertThat(gamma).containsText("29\u202f%");
        gamma.locator("summary").click();
        assertThat(gamma.locator("li").first()).containsText("sentence, at the end, 40 articles, 900 words");
        assertThat(gamma.locator("blockquote").last()).hasText("READ MORE: <b>All on the talks</b>");
        page.navigate(without + "#/about");
        assertThat(page.locator("#furniture")).hasCount(0);
    }

    @Test
    void everyoneCanReadThePanelAndTheSection() {
        page.locator(".grounds-panel summary").click();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.navigate(cautioned + "#/about");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void nothingIsWiderThanAPhone() {
        page.setViewportSize(390, 800);
        for (String place : List.of("", "#/about")) {
            page.navigate(cautioned + place);
            page.locator("details").all().forEach(details -> details.evaluate("d => { d.open = true; }"));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }
}

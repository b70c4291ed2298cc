package dev.parallax.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser: the Chromium of this machine. */
final class Chromium implements AutoCloseable {

    private static final String REQUIRED = "PARALLAX_REQUIRE_CHROMIUM";

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Without a sandbox, since build machines run as root; the page is ours.
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox")));
    }

    /** Starts it. Where there is none the tests are skipped, unless PARALLAX_REQUIRE_CHROMIUM says that there must be one. */
    static Chromium start() {
        Optional<Path> program = program();
        if (program.isEmpty() && System.getenv(REQUIRED) != null) {
            throw new IllegalStateException(
                    "Cannot test the report: " + REQUIRED + " is set and there is no Chromium; install 'chromium'.");
        }
        assumeTrue(program.isPresent(), "There is no Chromium on the PATH: the report is not opened in a browser.");
        return new Chromium(program.get());
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}

package nl.uitkomst.ear;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import nl.uitkomst.domain.account.DemoAccounts;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real browser for the stories of one class: each page that is opened belongs to a visitor of its own, and every page that
 * is passed can be held against the rules of accessibility.
 */
public final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> visitors = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(SWITCHES));
    }

    private static Path executable() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: apt-get install chromium"));
    }

    /** A fresh visitor on a desk. */
    public Page page() {
        return visitor(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A fresh visitor on a desk, of another product than the one that the stories share. */
    Page pageOf(RunningProduct product) {
        return visitor(product.address(), new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A fresh visitor with a phone of 320 points wide. */
    public Page phone() {
        return visitor(new Browser.NewContextOptions().setViewportSize(320, 640));
    }

    /** A fresh visitor whose browser runs no script. */
    public Page withoutScript() {
        return visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private Page visitor(Browser.NewContextOptions options) {
        return visitor(Product.address(), options);
    }

    private Page visitor(String address, Browser.NewContextOptions options) {
        var context = browser.newContext(options.setBaseURL(address).setLocale("nl-NL"));
        visitors.add(context);
        return context.newPage();
    }

    /** Signs in with an account of the demo, such as {@code wethouder@alphen}, as a person does. */
    public static Page signIn(Page page, String login) {
        page.navigate("/aanmelden");
        page.locator("main input[name=login]:visible").fill(login);
        page.locator("main input[name=wachtwoord]:visible").fill(DemoAccounts.PASSWORD);
        page.locator("main form:has(input[name=login]:visible) button").first().click();
        page.waitForURL(address -> !address.endsWith("/aanmelden"));
        return page;
    }

    /** What axe finds wrong with this page, each in one line; empty when it is accessible. Axe is a script: not for a visitor without. */
    public static List<String> barriers(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        return found.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node ->
                                page.url() + " " + rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget()))
                .toList();
    }

    /** Words that are missing from a bundle are shown between these marks. */
    public static List<String> missingWords(Page page) {
        return Stream.of(page.content().split("⟦"))
                .skip(1)
                .map(rest -> page.url() + " " + rest.split("⟧")[0])
                .toList();
    }

    /** Whether the page itself, and not just a table in it, is wider than the screen. */
    public static boolean overflows(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browser.close();
        playwright.close();
    }
}

package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.method.HandlerMethod;

/** Its pages are those that the application maps, so that a new one is among them; a picture of each is left in target/pictures. */
@DisplayName("Every page of the portal")
class EveryPageTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "pictures", "pages");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static QuerySide side;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        assumeThat(CHROMIUM).as("a browser of the system's").isExecutable();
        var district = Routes.district();
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, district);
        side = QuerySide.on(topic, 500);
        side.awaitPosition(district.size());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stop() throws Exception {
        for (var started : Stream.of(playwright, side).filter(Objects::nonNull).toList()) {
            started.close();
        }
    }

    /** On paper as well, which is as wide as a sheet and has no scheme. */
    @ParameterizedTest(name = "{2} at {0}x{1}, {3}")
    @CsvSource({"1366, 768, LIGHT, SCREEN", "390, 844, DARK, SCREEN", "794, 1123, LIGHT, PRINT"})
    void fits_the_screen_and_keeps_nobody_out(int width, int height, ColorScheme scheme, Media media) {
        var all = new SoftAssertions();
        var options = new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setViewportSize(width, height)
                .setColorScheme(scheme);
        try (var context = browser.newContext(options)) {
            signIn(context);
            addresses().forEach(address -> look(context, address, media, all));
        }
        all.assertAll();
    }

    private static void signIn(BrowserContext context) {
        try (var page = context.newPage()) {
            page.navigate(side.address() + "/tien-do");
            page.click("text=auditor");
        }
    }

    private static List<String> addresses() {
        return Routes.of(side)
                .filter(way -> isPage(way.getValue()))
                .flatMap(way -> way.getKey().getPatternValues().stream())
                .filter(route -> !route.contains("."))
                .sorted()
                .map(Routes::example)
                .toList();
    }

    private static boolean isPage(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("vn.hoctap.recognition.portal");
    }

    private static void look(BrowserContext context, String address, Media media, SoftAssertions all) {
        try (var page = context.newPage()) {
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            var answer = page.navigate(side.address() + address);
            picture(page, address);
            all.assertThat(answer.status()).as(address).isEqualTo(200);
            all.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + address)
                    .isEqualTo(page.viewportSize().width);
            all.assertThat(barriers(page)).as("barriers on " + address).isEmpty();
            all.assertThat(complaints).as("complaints about " + address).isEmpty();
        }
    }

    private static void picture(Page page, String address) {
        var name = address.replaceAll("\\?.*", "").replaceAll("[^a-z0-9-]+", "_") + "-" + page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    /** One sentence for each rule of axe-core that the page breaks. */
    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(EveryPageTest::sentence)
                        .toList();
    }

    private static String sentence(Rule broken) {
        var places = broken.getNodes().stream().map(node -> String.valueOf(node.getTarget()));
        return broken.getId() + " at " + places.collect(Collectors.joining(", "));
    }
}

package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.method.HandlerMethod;

/**
 * Its pages are those that the application maps, so that a new one is among them; a picture of each is left in
 * target/pictures.
 */
@DisplayName("Every page of the portal")
class EveryPageTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "pictures", "pages");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static QuerySide side;
    private static UUID certificate;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        assumeThat(CHROMIUM).as("a browser of the system's").isExecutable();
        var district = Routes.district();
        certificate = district.stream()
                .filter(event -> event.type().equals("DossierRecognised"))
                .findFirst()
                .orElseThrow()
                .eventId();
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, district);
        side = QuerySide.with(topic, SignedLedger.whole(district).settings());
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

    @ParameterizedTest(name = "at {0}x{1}, {2}")
    @CsvSource({"1366, 768, LIGHT", "390, 844, DARK"})
    void fits_the_screen_and_keeps_nobody_out(int width, int height, ColorScheme scheme) {
        var options =
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
        look(
                options,
                Media.SCREEN,
                "vi",
                (page, address, all) -> all.assertThat(barriers(page))
                        .as("barriers on " + address)
                        .isEmpty());
    }

    @Test
    void fits_a_sheet_of_paper() {
        look(new Browser.NewContextOptions().setViewportSize(794, 1123), Media.PRINT, "vi", (_, _, _) -> {});
    }

    @Test
    void says_nothing_of_its_own_in_vietnamese_to_who_has_chosen_english() {
        var sentences = vietnameseSentences();
        assertThat(sentences).hasSizeGreaterThan(500);
        look(new Browser.NewContextOptions().setViewportSize(1280, 800), Media.SCREEN, "en", (page, address, all) -> {
            var text = page.innerText("body");
            all.assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            all.assertThat(text).as(address).doesNotContain("??");
            all.assertThat(sentences.stream().filter(text::contains))
                    .as(address)
                    .isEmpty();
        });
    }

    /** Those of many words; a shorter one may be a name as well. */
    private static List<String> vietnameseSentences() {
        try (var files = Files.list(Path.of("src/main/resources/text"))) {
            return files.filter(file -> !file.toString().endsWith("_en.properties"))
                    .flatMap(EveryPageTest::lines)
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(line.indexOf('=') + 1))
                    .filter(text -> text.split(" ").length > 7 && !text.contains("{"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Look {
        void at(Page page, String address, SoftAssertions all);
    }

    private static void look(Browser.NewContextOptions options, Media media, String language, Look closer) {
        var all = new SoftAssertions();
        try (var context = browser.newContext(options.setLocale("vi-VN"))) {
            context.addCookies(List.of(new Cookie("ngon-ngu", language).setUrl(side.address())));
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complain(message, complaints));
            page.onPageError(complaints::add);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            signIn(page);
            for (var address : addresses()) {
                open(page, address, all);
                closer.at(page, address, all);
            }
            all.assertThat(complaints).as("what the browser complains about").isEmpty();
        }
        all.assertAll();
    }

    /** What another site's page lacks is no business of ours. */
    private static void complain(ConsoleMessage message, List<String> complaints) {
        if (message.location().startsWith(side.address())) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    private static void signIn(Page page) {
        page.navigate(side.address() + "/tien-do");
        page.click("text=auditor");
    }

    private static List<String> addresses() {
        var routes = Routes.of(side)
                .filter(way -> isPage(way.getValue()))
                .flatMap(way -> way.getKey().getPatternValues().stream())
                .filter(route -> !route.contains("."))
                .sorted()
                .map(EveryPageTest::example);
        return Stream.concat(routes, Prepared.pages()).toList();
    }

    /** A certificate's code is the id of the event that recorded the recognition. */
    private static String example(String route) {
        return route.equals("/kiem-tra/{code}") ? "/kiem-tra/" + certificate : Routes.example(route);
    }

    private static boolean isPage(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("vn.hoctap.recognition.portal");
    }

    private static void open(Page page, String address, SoftAssertions all) {
        var answer = page.navigate(side.address() + address);
        picture(page, address);
        all.assertThat(answer.status()).as(address).isEqualTo(200);
        all.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + address)
                .isEqualTo(page.viewportSize().width);
    }

    private static void picture(Page page, String address) {
        var name = address.replaceAll("\\?.*", "").replaceAll("[^a-z0-9-]+", "_") + "-" + page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    /** One sentence for each rule of axe-core that the page breaks; it has no frame of another origin to look into. */
    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(EveryPageTest::sentence)
                        .toList();
    }

    private static String sentence(Rule broken) {
        var places = broken.getNodes().stream().map(node -> String.valueOf(node.getTarget()));
        return broken.getId() + " at " + places.collect(Collectors.joining(", "));
    }
}

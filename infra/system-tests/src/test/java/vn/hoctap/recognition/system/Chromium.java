package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Debian's browser, driven; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(EXECUTABLE)
                    .setEnv(inEnglish())
                    .setArgs(List.of("--no-sandbox")));

    /** Whatever the machine speaks, fields for days look the same; pages are told that who looks reads Vietnamese. */
    private static Map<String, String> inEnglish() {
        var environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", "en_US");
        return environment;
    }

    Visit visit(int width, int height) {
        return new Visit(browser.newContext(
                new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(width, height)));
    }

    /** Somebody whose browser knows no scripts. */
    Visit plainVisit(int width, int height) {
        return new Visit(browser.newContext(new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setJavaScriptEnabled(false)
                .setViewportSize(width, height)));
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** One person before one window. */
    static final class Visit implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();
        private String root = "";
        private Hands hands = new Hands.Mouse();

        private Visit(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onConsoleMessage(message -> complain(message.location(), message.text()));
            page.onPageError(complaints::add);
        }

        /** From now on without a pointer. */
        Visit byKeyboard() {
            hands = new Keyboard(page);
            return this;
        }

        /** What another site's page lacks is no business of ours. */
        private void complain(String address, String text) {
            if (address.startsWith(root)) {
                complaints.add(text + " " + address);
            }
        }

        /** The window itself. */
        Page page() {
            return page;
        }

        /** Opens a page of the portal, and signs in on the way to it. */
        void open(Client portal, String path, String subject) {
            root = "http://127.0.0.1:" + portal.port();
            open(path);
            page.navigate(page.url() + "&subject=" + subject);
        }

        /** As whoever comes by, without a name. */
        void openUnnamed(Client portal, String path) {
            root = "http://127.0.0.1:" + portal.port();
            open(path);
        }

        void open(String path) {
            page.navigate(root + path);
        }

        Visit reloaded() {
            page.reload();
            return this;
        }

        /** Of the page, in CSS pixels. */
        int width() {
            return (int) page.evaluate("document.documentElement.scrollWidth");
        }

        String path() {
            return page.url().substring(root.length());
        }

        boolean has(String selector) {
            return page.locator(selector).count() > 0;
        }

        String text(String selector) {
            return page.locator(selector).first().innerText();
        }

        String value(String selector) {
            return page.locator(selector).inputValue();
        }

        /** Of what a link leads to. */
        int status(String link) {
            return context.request()
                    .get(root + page.locator(link).first().getAttribute("href"))
                    .status();
        }

        /** What a link leads to. */
        byte[] download(String link) {
            return context.request()
                    .get(root + page.locator(link).first().getAttribute("href"))
                    .body();
        }

        void click(String selector) {
            hands.press(page.locator(selector).first());
        }

        void press(String selector, String key) {
            page.press(selector, key);
        }

        void fill(String selector, String text) {
            hands.fill(page.locator(selector).first(), text);
        }

        void fillAll(String selector, String text) {
            each(selector, field -> hands.fill(field, text));
        }

        void check(String selector) {
            hands.check(page.locator(selector).first());
        }

        void choose(String selector, String option) {
            page.locator(selector).selectOption(option);
        }

        /** By its place in the list, the first being 0. */
        void chooseAt(String selector, int place) {
            page.selectOption(selector, new SelectOption().setIndex(place));
        }

        void checkAll(String selector) {
            each(selector, hands::check);
        }

        /** A file of this name, as if it lay on the person's disk. */
        void choose(String selector, String name, byte[] content) {
            hands.choose(page.locator(selector).first(), new FilePayload(name, "application/octet-stream", content));
        }

        private void each(String selector, Consumer<Locator> act) {
            page.locator(selector).all().forEach(act);
        }

        /** The whole page, as it was seen; nobody may meet a barrier on it. */
        void picture(String name) {
            assertThat(Barriers.on(page)).as(name + " " + page.url()).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + page.viewportSize().width + ".png")));
        }

        /** The same on this screen and on a telephone, out of whose screen nothing may stick. */
        void pictures(String name) {
            var screen = page.viewportSize();
            picture(name);
            page.setViewportSize(390, 844);
            assertThat(width()).as(name).isEqualTo(390);
            picture(name);
            page.setViewportSize(screen.width, screen.height);
        }

        /** What the browser says where a page breaks its own policy or a script fails. */
        List<String> complaints() {
            return complaints;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}

package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** In Debian's Chromium, as its rules about cookies, forms and redirects are those that count. */
@DisplayName("Signing in to the portal in a real browser")
class BrowserTest {
    private static QuerySide side;
    private static SystemBrowser chromium;
    private static Browser browser;

    @BeforeAll
    static void start() {
        chromium = new SystemBrowser();
        browser = chromium.browser();
        var topic = QuerySide.newTopic();
        var district = new District();
        district.record(District.registered("24853", RecognitionKind.LEARNING_COMMUNITY, "24853"), 0);
        QuerySide.send(topic, district.ledger());
        side = QuerySide.on(topic, 500);
        side.awaitPosition(1);
    }

    @AfterAll
    static void stop() {
        Stream.of(chromium, side).filter(Objects::nonNull).forEach(BrowserTest::close);
    }

    @Test
    void leads_from_the_page_through_the_provider_to_the_page_and_out_again() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            var complaints = SystemBrowser.complaintsOf(page, side.address());
            page.navigate(side.address() + "/tien-do");
            assertThat(page.title()).isEqualTo("Sign in");
            page.click("text=auditor");

            assertThat(page.url()).isEqualTo(side.address() + "/tien-do?nam=2023");
            assertThat(page.locator("header .person").innerText()).contains("Đang đăng nhập: auditor");
            assertThat(page.evaluate("document.cookie")).isEqualTo("");
            page.click("text=Đăng xuất");

            assertThat(page.url()).isEqualTo(side.address() + "/da-dang-xuat");
            assertThat(page.locator("h1").innerText()).isEqualTo("Đã đăng xuất");
            page.navigate(side.address() + "/tien-do");
            assertThat(page.title()).isEqualTo("Sign in");
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1366,768", "390,844"})
    void fits_its_header_to_the_screen(int width, int height) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height))) {
            var page = context.newPage();
            page.navigate(side.address() + "/bo-tieu-chi");
            SystemBrowser.picture(page, "out-" + width);
            page.click("text=Đăng nhập");
            page.click("text=auditor");
            SystemBrowser.picture(page, "in-" + width);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            var button = page.locator("text=Đăng xuất").boundingBox();
            assertThat(button.height).isGreaterThanOrEqualTo(44);
            assertThat(button.x + button.width).isLessThanOrEqualTo(width);
        }
    }

    private static void close(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}

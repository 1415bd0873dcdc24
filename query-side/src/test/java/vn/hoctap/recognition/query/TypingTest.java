package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The command side is away, so that nothing that is sent is ever taken. */
@DisplayName("What is typed into a form, in a real browser")
class TypingTest {
    private static final String PART = "[name='so.5.1']";
    private static final String WHOLE = "[name='tren.5.1']";
    private static final String OTHER_PART = "[name='so.5.3']";
    private static final String OTHER_WHOLE = "[name='tren.5.3']";
    private static final String SOURCE = "[name='nguon.5.1']";
    private static final String PROOF = "[name='minh-chung.5.1']";
    private static final String YES = "[name='gia-tri.5.2'][value=co]";
    private static final String STAY = "text=Lưu, ở lại trang này";
    private static final String AWAY = ".refusal:has-text('Chưa gửi được vì hệ thống tiếp nhận chưa phản hồi')";
    private static final String RESTORED = ".note:has-text('Đã khôi phục nội dung chưa gửi lúc')";
    private static final double PATIENCE = 15_000;
    private static QuerySide side;
    private static SystemBrowser chromium;
    private BrowserContext context;
    /** A page scrolls by whole dots of the screen. */
    private static final double A_LINE_OF_DOTS = 1;

    private Page page;
    private List<String> complaints;

    @BeforeAll
    static void start() {
        chromium = new SystemBrowser();
        side = OpenDossier.portal();
    }

    @AfterAll
    static void stop() throws Exception {
        for (var started : Stream.of(chromium, side).filter(Objects::nonNull).toList()) {
            started.close();
        }
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext();
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        complaints = SystemBrowser.complaintsOf(page, side.address());
        signIn("officer");
    }

    @AfterEach
    void shut() {
        context.close();
    }

    private void signIn(String subject) {
        page.navigate(side.address() + OpenDossier.ASSESSMENT);
        page.navigate(page.url() + "&subject=" + subject);
    }

    /** Whatever language the browser speaks. */
    @Test
    void is_told_by_the_page_what_a_field_lacks() {
        page.navigate(side.address() + "/ho-so/" + OpenDossier.ID + "/bien-ban");
        assertThat(toldOf("")).isEqualTo("Cần điền hoặc chọn mục này.");
        assertThat(toldOf("2199-01-01")).startsWith("Không được sau ngày ");
        page.fill("#ngay", "2024-01-03");
        assertThat(page.evaluate("document.getElementById('ngay').checkValidity()"))
                .isEqualTo(true);
    }

    /** In a browser that writes the month first. */
    @Test
    void is_told_which_day_that_is() {
        page.navigate(side.address() + "/ho-so/" + OpenDossier.ID + "/bien-ban");
        assertThat(page.innerText("#ngay-hop + .day")).isEmpty();
        page.fill("#ngay-hop", "2024-01-03");
        assertThat(page.innerText("#ngay-hop + .day")).isEqualTo("tức ngày 03/01/2024");
        page.reload();
        assertThat(page.innerText("#ngay-hop + .day")).isEqualTo("tức ngày 03/01/2024");
    }

    @Test
    void is_a_total_only_once() {
        page.fill(PART, "900");
        page.fill(WHOLE, "1.000");
        assertThat(page.inputValue(OTHER_WHOLE)).isEmpty();
        page.fill(OTHER_PART, "700");
        assertThat(page.inputValue(OTHER_WHOLE)).isEqualTo("1.000");
        page.fill(OTHER_WHOLE, "800");
        page.fill(OTHER_PART, "650");
        assertThat(page.inputValue(OTHER_WHOLE)).isEqualTo("800");
        page.waitForSelector("[id='ty-le-5.3']:has-text('81,25')");
        leaveAndComeBack();
        assertThat(page.inputValue(OTHER_WHOLE)).isEqualTo("800");
    }

    private String toldOf(String day) {
        page.fill("#ngay", day);
        page.click("main button.act");
        return (String) page.evaluate("document.getElementById('ngay').validationMessage");
    }

    private void leaveAndComeBack() {
        page.navigate(side.address() + "/viec-can-lam");
        page.navigate(side.address() + OpenDossier.ASSESSMENT);
    }

    @Test
    void is_told_what_it_comes_to_while_it_is_typed() {
        page.fill(PART, "900");
        page.fill(WHOLE, "100");
        page.waitForFunction("() => document.getElementById('loi-5.1').textContent.includes('lớn hơn tổng số')");
        assertThat(page.isVisible("[id='loi-5.1']")).isFalse();
        page.focus(YES);
        assertThat(page.isVisible("[id='loi-5.1']")).isTrue();

        page.click("#results summary >> nth=0");
        page.fill(WHOLE, "1.000");
        page.fill(SOURCE, "Sổ theo dõi");
        page.fill(PROOF, "12/DS");
        page.waitForSelector("#results:has-text('đạt 1/3 chỉ tiêu')");
        assertThat(page.innerText("[id='ty-le-5.1']")).isEqualTo("Tỷ lệ: 90\u00a0%");
        assertThat(page.locator("#results details").first().getAttribute("open"))
                .isNotNull();
        page.check(YES);
        page.fill("[name='minh-chung.5.2']", "13/QĐ");
        page.fill(OTHER_PART, "900");
        page.fill("[name='nguon.5.3']", "Sổ theo dõi");
        page.fill("[name='minh-chung.5.3']", "14/DS");
        page.waitForSelector("#results .good");
        assertThat(page.textContent("[id='loi-5.1']")).isEmpty();
        assertThat(page.inputValue(PART)).isEqualTo("900");
        assertThat(complaints).isEmpty();
    }

    @Test
    void comes_back_with_the_page_until_it_is_dropped() {
        page.fill(PART, "1.250");
        page.check(YES);
        leaveAndComeBack();
        assertThat(page.inputValue(PART)).isEqualTo("1.250");
        assertThat(page.isChecked(YES)).isTrue();
        assertThat(page.innerText(RESTORED)).containsPattern("lúc \\d\\d:\\d\\d, \\d\\d/\\d\\d/\\d{4}\\.");
        SystemBrowser.picture(page, "restored");

        page.click("text=Bỏ nội dung này");
        assertThat(page.inputValue(PART)).isEmpty();
        assertThat(page.isChecked(YES)).isFalse();
        page.reload();
        assertThat(page.locator(".note").count()).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void is_nobody_elses_on_the_same_machine() {
        page.fill(PART, "1.250");
        context.clearCookies();
        signIn("second");
        assertThat(page.inputValue(PART)).isEmpty();
        assertThat(page.locator(".note").count()).isZero();
        context.clearCookies();
        signIn("officer");
        assertThat(page.inputValue(PART)).isEqualTo("1.250");
    }

    @Test
    void is_kept_without_what_the_form_carries() {
        page.fill(PART, "1.250");
        page.setInputFiles("[name='tep.5.1']", new FilePayload("danh-sach.pdf", "application/pdf", new byte[10]));
        assertThat(kept())
                .contains("1.250")
                .doesNotContain(page.inputValue("[name=khoa]"))
                .doesNotContain(page.inputValue("#tra-loi [name=_csrf]"))
                .doesNotContain("danh-sach");
        leaveAndComeBack();
        assertThat(page.innerText(RESTORED)).contains("Tệp đã chọn phải chọn lại.");
    }

    @Test
    void goes_when_its_owner_signs_out() {
        page.fill(PART, "1.250");
        page.onceDialog(Dialog::dismiss);
        page.click("text=Đăng xuất");
        assertThat(page.url()).endsWith(OpenDossier.ASSESSMENT);
        page.onceDialog(Dialog::accept);
        page.click("text=Đăng xuất");
        page.waitForURL("**/da-dang-xuat");
        assertThat(kept()).isEqualTo("{}");
    }

    @Test
    void goes_after_fourteen_days() {
        page.fill(PART, "1.250");
        changeKept("what.at -= 14 * 24 * 3600 * 1000");
        page.reload();
        assertThat(page.inputValue(PART)).isEmpty();
        assertThat(kept()).isEqualTo("{}");
    }

    @Test
    void is_put_over_nothing_newer_unasked() {
        page.fill(PART, "900");
        changeKept("what.version = '7'; what.bases['so.5.1 1'] = '800'");
        page.reload();
        assertThat(page.innerText(".note")).contains("Nội dung trên hệ thống đã thay đổi");
        assertThat(page.inputValue(PART)).isEmpty();
        assertThat(page.evaluate("document.getElementById('tra-loi').inert")).isEqualTo(true);
        SystemBrowser.picture(page, "newer");
        page.click("text=Dùng phần chưa gửi");
        assertThat(page.inputValue(PART)).isEqualTo("900");
        page.reload();
        assertThat(page.inputValue(PART)).isEqualTo("900");
        assertThat(page.innerText(RESTORED)).contains("Bỏ nội dung này");
    }

    /** Such as another page of the same dossier. */
    @Test
    void is_put_back_where_only_something_else_has_changed() {
        page.fill(PART, "900");
        changeKept("what.version = '7'");
        page.reload();
        assertThat(page.inputValue(PART)).isEqualTo("900");
        assertThat(page.innerText(RESTORED)).contains("Bỏ nội dung này");
    }

    private void changeKept(String change) {
        page.evaluate("for (const name of Object.keys(localStorage)) { const what = JSON.parse(localStorage[name]); "
                + change + "; localStorage[name] = JSON.stringify(what); }");
    }

    private String kept() {
        return String.valueOf(page.evaluate("JSON.stringify(localStorage)"));
    }

    /** Everything typed stays, the reader is led to the sentence that says why, and no page is loaded anew. */
    @Test
    void stays_where_it_is_refused() {
        page.evaluate("window.stays = true");
        page.fill(PART, "900");
        page.fill(WHOLE, "1.000");
        page.fill(SOURCE, "Sổ theo dõi");
        page.click(STAY);
        page.waitForSelector(AWAY);
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("refusal");
        assertThat(page.evaluate("window.stays")).isEqualTo(true);
        assertThat(page.title()).isEqualTo("Tiêu chí 5. Tác dụng – Xã hội học tập");
        assertThat(page.inputValue(PART)).isEqualTo("900");
        assertThat(page.locator("#tra-loi[aria-busy]").count()).isZero();
        page.fill(SOURCE, "Sổ theo dõi mới");
        leaveAndComeBack();
        assertThat(page.inputValue(PART)).isEqualTo("900");
        assertThat(page.inputValue(SOURCE)).isEqualTo("Sổ theo dõi mới");
        assertThat(complaints).isEmpty();
    }

    @Test
    void is_sent_by_itself_once_the_line_is_back() {
        page.fill(PART, "900");
        page.fill(WHOLE, "1.000");
        page.fill(SOURCE, "Sổ theo dõi");
        context.setOffline(true);
        page.click(STAY);
        page.waitForSelector("text=Mất kết nối. Nội dung được giữ trên máy này và sẽ tự gửi lại khi có mạng.");
        SystemBrowser.picture(page, "offline");
        assertThat(page.inputValue(PART)).isEqualTo("900");
        var asked = new ArrayList<String>();
        page.onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.evaluate("() => { location.href = '/viec-can-lam'; }");
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        context.setOffline(false);
        page.waitForSelector(AWAY);
        assertThat(page.inputValue(PART)).isEqualTo("900");
    }

    /** Whoever goes on typing sends it themselves. */
    @Test
    void is_not_sent_by_itself_while_it_is_changed() {
        page.fill(PART, "900");
        context.setOffline(true);
        page.click(STAY);
        page.waitForSelector("text=Mất kết nối.");
        page.fill(WHOLE, "1.000");
        page.waitForSelector("text=Nội dung vừa được sửa và chưa gửi.");
        var posts = postsOf(page);
        context.setOffline(false);
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(posts).noneMatch(address -> address.endsWith("/tu-danh-gia/5"));
    }

    private static List<String> postsOf(Page page) {
        var posts = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                posts.add(request.url());
            }
        });
        return posts;
    }

    @Test
    void outlives_the_session_in_which_it_was_typed() {
        page.fill(PART, "900");
        page.fill(WHOLE, "1.000");
        page.fill(SOURCE, "Sổ theo dõi");
        context.clearCookies();
        page.click(STAY);
        page.waitForSelector(".note:has-text('Phiên làm việc đã hết')");
        assertThat((Number)
                        page.evaluate("document.querySelector('.note').getBoundingClientRect().bottom - innerHeight"))
                .satisfies(below -> assertThat(below.doubleValue()).isLessThanOrEqualTo(A_LINE_OF_DOTS));
        SystemBrowser.picture(page, "session-ended");
        page.click("text=Đăng nhập lại");
        page.waitForURL("**/authorize**");
        page.navigate(page.url() + "&subject=officer");
        assertThat(page.url()).isEqualTo(side.address() + OpenDossier.ASSESSMENT);
        assertThat(page.inputValue(PART)).isEqualTo("900");
        assertThat(page.innerText(RESTORED)).contains("Bỏ nội dung này");
    }

    @Test
    void is_told_of_a_file_that_is_too_large_before_it_is_sent() {
        var posts = postsOf(page);
        page.setInputFiles(
                "[name='tep.5.1']", new FilePayload("ban-quet.pdf", "application/pdf", new byte[(20 << 20) + 1]));
        page.waitForSelector(".fault:has-text('Tệp “ban-quet.pdf” vượt quá 20 MB')");
        page.click(STAY);
        assertThat(posts).noneMatch(address -> address.endsWith("/tu-danh-gia/5"));
        page.setInputFiles("[name='tep.5.1']", new FilePayload[0]);
        assertThat(page.isVisible(".fault:has-text('vượt quá')")).isFalse();
    }

    @Test
    void is_sent_as_ever_where_there_is_no_script() {
        try (var plain = chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            page = plain.newPage();
            signIn("officer");
            page.fill(PART, "900");
            page.fill(WHOLE, "1.000");
            page.fill(SOURCE, "Sổ theo dõi");
            page.click(STAY);
            page.waitForSelector(AWAY);
            assertThat(page.inputValue(PART)).isEqualTo("900");
        }
    }

    @Test
    void fits_a_telephone() {
        page.setViewportSize(390, 844);
        page.fill(PART, "900");
        page.waitForSelector("#results");
        SystemBrowser.picture(page, "typing-390");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.setViewportSize(1366, 768);
        SystemBrowser.picture(page, "typing-1366");
    }
}

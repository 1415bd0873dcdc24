package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.messaging.Envelope;

@DisplayName("Who may open the auditor's pages, and what the first of them tells")
class AuditorPagesTest {
    private static final List<Envelope> LEDGER = TwoCommunes.ledger();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.walled(topic);
        await().atMost(Duration.ofMinutes(2)).until(() -> side.isAt(LEDGER.size()));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    static List<String> pages() {
        return List.of(
                "/kiem-toan",
                "/kiem-toan/nhat-ky",
                "/kiem-toan/ho-so/" + TwoCommunes.ONE,
                "/kiem-toan/dien-lai",
                "/kiem-toan/so-sanh",
                "/kiem-toan/gia-dinh",
                "/kiem-toan/doi-chieu/progress",
                "/kiem-toan/truy-cap",
                "/kiem-toan/chon-mau");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void are_for_auditors(String page) {
        for (var other : List.of("officer-one", "clerk", "committee", "chair", "nobody", "administrator")) {
            assertThat(open(other, page).statusCode()).as(other).isEqualTo(403);
        }
        assertThat(open("auditor", page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void ask_whoever_has_no_name_to_sign_in(String page) {
        var answer = side.getWithoutToken(page, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        there -> assertThat(there).endsWith("/dang-nhap?trang=" + page.replace("/", "%2F")));
    }

    @Test
    void stand_in_the_navigation_of_who_audits_alone() {
        assertThat(page("auditor", "/tien-do?nam=2023")).contains("<a href=\"/kiem-toan\">Kiểm toán</a>");
        assertThat(page("committee", "/tien-do?nam=2023")).doesNotContain("/kiem-toan");
    }

    @Test
    void begin_with_findings_the_end_of_the_record_and_refusals() {
        open("officer-one", "/kiem-toan");
        assertThat(page("auditor", "/kiem-toan"))
                .contains("sai lệch giữa các bảng tổng hợp", "là vị trí cuối trong sổ sự kiện")
                .contains("lần bị từ chối truy cập trong 7 ngày qua")
                .contains("/kiem-toan/doi-chieu", "/kiem-toan/truy-cap?viec=REFUSAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da+knang", "%C4%90%E1%BA%A1+K%27N%C3%A0ng", "24853"})
    void find_a_dossier_by_its_words_with_or_without_marks(String text) {
        assertThat(page("auditor", "/kiem-toan?tim=" + text)).contains("/kiem-toan/ho-so/" + TwoCommunes.ONE);
    }

    @Test
    void say_what_else_to_try_where_no_dossier_is_found() {
        assertThat(page("auditor", "/kiem-toan?tim=qqqqq")).contains("Không có hồ sơ nào phù hợp", "value=\"qqqqq\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/kiem-toan?tim=!, 422",
        "/kiem-toan?tim=%00, 422",
        "/kiem-toan/khac, 404",
        "/kiem-toan/ho-so/%20, 422",
        "/kiem-toan/ho-so/1, 400",
        "/kiem-toan/doi-chieu/%20, 422",
        "/kiem-toan/doi-chieu/khac, 404"
    })
    void say_that_an_address_cannot_be_read(String address, int status) {
        assertThat(open("auditor", address).statusCode()).isEqualTo(status);
    }

    private static HttpResponse<String> open(String subject, String page) {
        return side.getAs(subject, page, "Accept", "text/html");
    }

    private static String page(String subject, String address) {
        var answer = open(subject, address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}

package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.embedded.TokenIssuer;

@DisplayName("A session of the portal (phiên làm việc)")
class SessionTest {
    private static final String PAGE = "/tien-do?nam=2023";
    private static QuerySide side;
    private Visitor visitor;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, List.of());
        side = QuerySide.on(topic, 500);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void open() {
        visitor = new Visitor(side.address());
    }

    @AfterEach
    void shut() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_csrf=", "_csrf=AAAA", "_csrf=0123456789abcdef0123456789abcdef0123"})
    void changes_nothing_without_the_token_of_its_form(String form) {
        visitor.signInAs("keeper", PAGE);
        var answer = visitor.post("/dang-xuat", form, "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:hoctap:problem:csrf", "hãy tải lại trang");
        var page = visitor.post("/dang-xuat", form);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("mã chống giả mạo", "<html lang=\"vi\"");
        assertThat(visitor.get(PAGE).body()).contains("<strong>keeper</strong>");
    }

    @Test
    void is_not_said_to_have_ended_while_it_lasts() {
        visitor.signInAs("one", PAGE);
        assertThat(Visitor.location(visitor.get("/da-dang-xuat"))).isEqualTo(side.address() + "/");
    }

    @Test
    void takes_no_token_of_another_session() {
        visitor.signInAs("one", PAGE);
        try (var other = new Visitor(side.address())) {
            other.signInAs("other", PAGE);
            assertThat(visitor.post("/dang-xuat", other.csrf(PAGE)).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void ends_here_and_at_the_provider_when_somebody_signs_out() {
        visitor.signInAs("leaver", PAGE);
        var left = visitor.session();
        var answer = visitor.post("/dang-xuat", visitor.csrf(PAGE));

        var end = Visitor.location(answer);
        assertThat(end)
                .startsWith(TokenIssuer.shared().issuer() + "/end-session?id_token_hint=")
                .endsWith("&post_logout_redirect_uri=" + side.address() + "/da-dang-xuat");
        var after = visitor.get(Visitor.location(visitor.get(end)));
        assertThat(after.body()).contains("Phiên làm việc đã kết thúc").doesNotContain("leaver");
        assertThat(Visitor.cookiesIn(answer, Visitor.SESSION))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("=;", "1 Jan 1970"));
        assertThat(withSession(left, PAGE).statusCode()).isEqualTo(302);
        assertThat(entriesOf("leaver"))
                .extracting(entry -> entry.get("what"))
                .startsWith("SIGN_IN")
                .endsWith("SIGN_OUT");
    }

    @Test
    void ends_here_alone_where_the_provider_ends_none() {
        var provider = TokenIssuer.shared().issuer();
        try (var other = side.again(
                        "--recognition.portal.authorize=" + provider + "/authorize",
                        "--recognition.portal.token=" + provider + "/token");
                var leaver = new Visitor(other.address())) {
            var page = leaver.signInAs("auditor", PAGE);
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .endsWith("form-action 'self'");
            assertThat(Visitor.location(leaver.post("/dang-xuat", leaver.csrf(PAGE))))
                    .endsWith("/da-dang-xuat");
        }
    }

    @Test
    void lets_its_form_lead_to_the_provider_but_no_other_page() {
        var ownForms = "form-action 'self'";
        assertThat(visitor.get("/bo-tieu-chi")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .endsWith(ownForms);
        assertThat(visitor.signInAs("former", PAGE)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .endsWith(ownForms + " " + TokenIssuer.shared().issuer());
    }

    @Test
    void reads_what_pages_link_to_and_changes_nothing_in_the_api() {
        visitor.signInAs("auditor", PAGE);
        var file = visitor.get("/api/v1/dossiers.csv?year=2023");
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        assertThat(side.getWithoutToken("/api/v1/dossiers.csv?year=2023", "Cookie", Visitor.SESSION + "=x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(visitor.post("/api/v1/projections/progress/rebuilds", visitor.csrf(PAGE))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void is_not_made_for_those_who_read_with_a_token_of_their_own() {
        var answer = side.get(PAGE, "Accept", "text/html");
        assertThat(answer.body()).contains("<strong>auditor</strong>").doesNotContain("Đăng xuất", "_csrf");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tien-do", "/tien-do?nam=2023", "/ho-so", "/ho-so/00000000-0000-8000-8000-000000000000"})
    void is_wanted_for_pages_about_dossiers(String page) {
        assertThat(Visitor.location(visitor.get(page))).contains("/dang-nhap?trang=%2F");
        var program = visitor.get(page, "Accept", "*/*");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.body()).contains("urn:hoctap:problem:missing-actor");
        assertThat(program.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/bo-tieu-chi,200",
        "/recognition.css,200",
        "/da-dang-xuat,200",
        "/khong-co,404",
        "/khong-duoc,404",
        "/het-phien,404"
    })
    void is_neither_wanted_nor_made_elsewhere(String page, int status) {
        var answer = visitor.get(page);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        if (!page.endsWith(".css")) {
            assertThat(answer.body())
                    .contains("<a href=\"/dang-nhap\">Đăng nhập</a>")
                    .doesNotContain("Đăng xuất");
        }
    }

    @ParameterizedTest
    @CsvSource({"/tien-do,401", "/recognition.css,405", "/dang-xuat,302"})
    void is_not_made_for_strangers_who_send_forms(String page, int status) {
        var answer = visitor.post(page, "_csrf=x", "Cookie", Visitor.SESSION + "=0123456789ABCDEF0123456789ABCDEF");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Visitor.cookiesIn(answer, Visitor.SESSION)).allMatch(cookie -> cookie.startsWith("recognition=;"));
    }

    /** Pages that want a person at once, and those that find out by themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ho-so/00000000-0000-8000-8000-000000000000/nop",
                "/quyet-dinh/du-thao?loai=RECOGNITION&co-quan=A"
            })
    void says_after_its_end_how_what_was_typed_is_saved(String page) {
        var answer = visitor.post(page, "ly-do=x", "Referer", side.address() + "/bo-tieu-chi?x=1");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains(
                        "Phiên làm việc đã hết", "/dang-nhap?trang=%2Fbo-tieu-chi%3Fx%3D1", "Quay lại của trình duyệt");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        var program = visitor.post(page, "ly-do=x", "Accept", "application/json");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.body()).contains("urn:hoctap:problem:missing-actor");
    }

    @Test
    void of_somebody_known_has_each_refusal_recorded_and_of_others_one_a_minute() {
        visitor.signInAs("refused", PAGE);
        visitor.post("/dang-xuat", "");
        visitor.post("/dang-xuat", "_csrf=x");
        assertThat(entriesOf("refused").stream().filter(entry -> "REFUSAL".equals(entry.get("what"))))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(String.valueOf(entry.get("parameters")))
                        .isEqualTo("{\"status\": 403, \"problem\": \"csrf\"}"));
        for (int time = 0; time < 5; time++) {
            side.getWithoutToken("/api/v1/dossiers/00000000-0000-8000-8000-000000000000");
        }
        assertThat(entriesOf("anonymous")).hasSize(1);
    }

    private static HttpResponse<String> withSession(String session, String page) {
        return side.getWithoutToken(page, "Accept", "text/html", "Cookie", Visitor.SESSION + "=" + session);
    }

    private static List<Map<String, Object>> entriesOf(String actor) {
        return side.owner()
                .queryForList("SELECT what, parameters FROM access_record.entry WHERE actor = ? ORDER BY id", actor);
    }
}

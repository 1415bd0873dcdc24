package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.HttpCookie;
import java.net.URI;
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
import vn.hoctap.recognition.embedded.CodeFlow;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("Signing in to the portal (đăng nhập)")
class SignInTest {
    private static final String PAGE = "/tien-do?nam=2023";
    private static final CodeFlow PROVIDER = TokenIssuer.shared().signIns();
    private static QuerySide side;
    private Visitor visitor;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        var district = new District();
        district.record(District.registered("24853", RecognitionKind.LEARNING_COMMUNITY, "24853"), 0);
        QuerySide.send(topic, district.ledger());
        side = QuerySide.on(topic, 500);
        side.awaitPosition(1);
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
        PROVIDER.saying(_ -> {}, _ -> {});
        visitor.close();
    }

    @Test
    void leads_back_to_the_very_page_and_says_there_who_one_is() {
        var page = "/ho-so?nam=2023&loai=LEARNING_COMMUNITY";
        var answer = visitor.signInAs("officer-24853", page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri()).isEqualTo(URI.create(side.address() + page));
        assertThat(answer.body())
                .contains("<strong>officer-24853</strong>", "Đăng xuất")
                .doesNotContain("\"/dang-nhap\"");
    }

    @Test
    void asks_the_provider_with_a_proof_key_a_state_and_a_nonce() {
        var asked = Visitor.location(visitor.get(Visitor.location(visitor.get(PAGE))));
        assertThat(asked)
                .startsWith(TokenIssuer.shared().issuer() + "/authorize?")
                .contains("response_type=code", "client_id=portal", "scope=openid", "code_challenge_method=S256")
                .containsPattern("code_challenge=[\\w-]{43}(&|$)")
                .containsPattern("[?&]state=[^&]{40,}")
                .containsPattern("[?&]nonce=[^&]{40,}");
    }

    @Test
    void keeps_a_session_by_a_cookie_that_no_script_and_no_other_site_can_use() {
        var answer = visitor.get(visitor.backFor("auditor", PAGE));
        assertThat(Visitor.cookiesIn(answer, Visitor.SESSION))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure", "Max-Age", "Expires", "eyJ"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void leaves_nothing_with_the_browser_that_tells_of_a_pending_sign_in() {
        var begun = visitor.get(Visitor.location(visitor.get(PAGE)));
        assertThat(Visitor.cookiesIn(begun, "recognition-sign-in"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax", "Path=/login/oauth2/code/recognition", "Max-Age=600"));
        assertThat(Visitor.cookiesIn(begun, Visitor.SESSION)).isEmpty();
        assertThat(visitor.session()).isEmpty();
    }

    @Test
    void gives_a_session_a_new_name_each_time() {
        var planted = new HttpCookie(Visitor.SESSION, "0123456789ABCDEF0123456789ABCDEF");
        planted.setPath("/");
        planted.setDomain("127.0.0.1");
        planted.setVersion(0);
        visitor.cookies.getCookieStore().add(URI.create(side.address()), planted);
        visitor.signInAs("auditor", PAGE);
        var first = visitor.session();
        assertThat(first).isNotEqualTo(planted.getValue()).hasSizeGreaterThanOrEqualTo(32);

        var begun = Visitor.location(visitor.get("/dang-nhap"));
        visitor.get(Visitor.location(visitor.get(begun + "&subject=officer-24853")));
        assertThat(visitor.session()).isNotEqualTo(first);
        assertThat(visitor.get(PAGE).body()).contains("<strong>officer-24853</strong>");
        assertThat(withSession(first, PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    void refuses_an_answer_to_somebody_elses_question() {
        try (var other = new Visitor(side.address())) {
            var back = other.backFor("auditor", PAGE);
            assertThatNobodyIsIn(visitor.get(back));
            visitor.backFor("auditor", PAGE);
            assertThatNobodyIsIn(visitor.get(back));
        }
    }

    @Test
    void refuses_another_state_and_a_second_use_of_a_code() {
        var back = visitor.backFor("auditor", PAGE);
        assertThatNobodyIsIn(visitor.get(back.replaceFirst("state=[^&]+", "state=another")));
        assertThatNobodyIsIn(visitor.get(back));

        var again = visitor.backFor("auditor", PAGE);
        var pending = visitor.cookies.getCookieStore().getCookies();
        assertThat(visitor.get(again).statusCode()).isEqualTo(302);
        visitor.cookies.getCookieStore().removeAll();
        pending.stream()
                .filter(cookie -> !cookie.getName().equals(Visitor.SESSION))
                .forEach(cookie -> visitor.cookies.getCookieStore().add(URI.create(side.address()), cookie));
        assertThatNobodyIsIn(visitor.get(again));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=x", "?code=x&state=y", "?error=access_denied&state=y", "?error=a&state=%3Cb%3E"})
    void refuses_what_no_provider_was_asked_for(String query) {
        assertThatNobodyIsIn(visitor.get("/login/oauth2/code/recognition" + query));
    }

    @ParameterizedTest
    @CsvSource({"nonce,another", "aud,recognition", "iss,http://127.0.0.1:1", "sub,officer-24853", "exp,1000000000"})
    void refuses_a_proof_that_was_not_given_for_this_sign_in(String claim, String value) {
        Object said = claim.equals("exp") ? (Object) Long.valueOf(value) : value;
        PROVIDER.saying(claims -> claims.put(claim, said), _ -> {});
        assertThatNobodyIsIn(visitor.get(visitor.backFor("auditor", PAGE)));
    }

    @ParameterizedTest
    @CsvSource({"aud,portal", "sub,recognition", "sub,anonymous", "sub,a b", "iss,http://127.0.0.1:1"})
    void refuses_an_access_token_that_the_apis_would_refuse(String claim, String value) {
        PROVIDER.saying(
                claims -> claims.computeIfPresent("sub", (name, sub) -> claim.equals("sub") ? value : sub),
                claims -> claims.put(claim, value));
        assertThatNobodyIsIn(visitor.get(visitor.backFor("auditor", PAGE)));
    }

    @Test
    void is_refused_by_the_provider_without_the_proof_key() {
        var asked = Visitor.location(visitor.get(Visitor.location(visitor.get(PAGE))));
        var back = Visitor.location(visitor.get(asked.replaceFirst("&code_challenge=[^&]+", "") + "&subject=auditor"));
        assertThat(back).contains("error=invalid_request");
        assertThatNobodyIsIn(visitor.get(back));

        var other = Visitor.location(visitor.get(Visitor.location(visitor.get(PAGE))));
        var foreign = other.replaceFirst("code_challenge=[^&]+", "code_challenge=" + "A".repeat(43));
        assertThatNobodyIsIn(visitor.get(Visitor.location(visitor.get(foreign + "&subject=auditor"))));
    }

    @ParameterizedTest
    @CsvSource({
        "//evil.example/,/",
        "/%5Cevil.example,/",
        "https://evil.example/,/",
        "/da-dang-xuat,/",
        "/dang-nhap,/",
        "/ho-so%0D%0AX:y,/",
        "/bo-tieu-chi?a=b,/bo-tieu-chi?a=b"
    })
    void leads_nowhere_else_afterwards(String asked, String page) {
        var named = "/dang-nhap?trang=" + asked.replace("?", "%3F").replace("=", "%3D");
        var begun = Visitor.location(visitor.get(named));
        var back = Visitor.location(visitor.get(begun + "&subject=auditor"));
        assertThat(pathOf(Visitor.location(visitor.get(back)))).isEqualTo(page);
    }

    @Test
    void leads_back_to_the_page_on_which_its_link_was() {
        var begun = visitor.get("/dang-nhap", "Referer", side.address() + "/bo-tieu-chi?x=1");
        var back = Visitor.location(visitor.get(Visitor.location(begun) + "&subject=auditor"));
        assertThat(pathOf(Visitor.location(visitor.get(back)))).isEqualTo("/bo-tieu-chi?x=1");
        var stranger = visitor.get("/dang-nhap", "Referer", side.address() + "/tra-cuu");
        var own = Visitor.location(visitor.get(Visitor.location(stranger) + "&subject=auditor"));
        assertThat(pathOf(Visitor.location(visitor.get(own)))).isEqualTo("/");
        var foreign = visitor.get("/dang-nhap", "Referer", "http://evil.example/bo-tieu-chi");
        var start = Visitor.location(visitor.get(Visitor.location(foreign) + "&subject=auditor"));
        assertThat(pathOf(Visitor.location(visitor.get(start)))).isEqualTo("/");
    }

    @Test
    void is_recorded_before_anything_is_shown() {
        visitor.signInAs("comer", PAGE);
        assertThat(entriesOf("comer").getFirst())
                .containsEntry("what", "SIGN_IN")
                .containsEntry("route", "/dang-nhap");

        side.owner().execute("REVOKE INSERT ON access_record.entry FROM recognition_query, recognition_reader");
        try (var other = new Visitor(side.address())) {
            assertThat(other.get(other.backFor("unrecorded", PAGE)).statusCode())
                    .isEqualTo(500);
            assertThat(other.get(PAGE).statusCode()).isEqualTo(302);
        } finally {
            side.owner().execute("GRANT INSERT ON access_record.entry TO recognition_query, recognition_reader");
        }
    }

    @Test
    void ends_after_some_hours_however_busy_somebody_is() {
        try (var other = side.again("--recognition.portal.session-ends-after=2s");
                var busy = new Visitor(other.address())) {
            busy.signInAs("auditor", PAGE);
            await().until(() -> busy.get("/tien-do?nam=2023").statusCode() == 302);
        }
    }

    @Test
    void says_that_the_provider_is_away_and_lets_nobody_in() {
        try (var other = side.again(
                        "--recognition.portal.authorize=http://127.0.0.1:1/authorize",
                        "--recognition.portal.token=http://127.0.0.1:1/token");
                var early = new Visitor(other.address())) {
            var asked = Visitor.location(early.get("/dang-nhap"));
            var state = asked.replaceFirst(".*[?&]state=([^&]+).*", "$1");
            var answer = early.get("/login/oauth2/code/recognition?code=x&state=" + state);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("máy chủ định danh chưa phản hồi");
            assertThat(Visitor.cookiesIn(answer, Visitor.SESSION)).isEmpty();
        }
    }

    private static void assertThatNobodyIsIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.body())
                .contains("hãy đăng nhập lại từ đầu", "Đăng nhập")
                .doesNotContain("Exception", "[");
        assertThat(Visitor.cookiesIn(answer, Visitor.SESSION)).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    private static HttpResponse<String> withSession(String session, String page) {
        return side.getWithoutToken(page, "Accept", "text/html", "Cookie", Visitor.SESSION + "=" + session);
    }

    private static String pathOf(String location) {
        return location.startsWith("http") ? location.substring(side.address().length()) : location;
    }

    private static List<Map<String, Object>> entriesOf(String actor) {
        return side.owner()
                .queryForList("SELECT what, route FROM access_record.entry WHERE actor = ? ORDER BY id", actor);
    }
}

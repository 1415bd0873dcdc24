package vn.hoctap.recognition.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.FreePorts;

@DisplayName("The embedded identity provider")
class IdentityProviderTest {
    private static final String BACK = PortalRequests.BACK;

    @TempDir
    static Path folder;

    private static ProviderSettings settings;
    private static ConfigurableApplicationContext provider;
    private final Browser browser = new Browser(settings.issuer());

    @BeforeAll
    static void start() {
        var people = List.of(
                new DemonstrationPerson("officer-24853", "Cán bộ đầu mối", "Xã Đạ Tông", "Cán bộ xã"),
                new DemonstrationPerson("auditor", "Thanh tra", "Huyện Đam Rông", "Kiểm tra"));
        settings = new ProviderSettings(FreePorts.next(), folder.resolve("key.json"), 8080, people);
        provider = IdentityProvider.application(settings).run();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void describes_itself() {
        var description = JsonMapper.shared()
                .readTree(browser.get("/.well-known/openid-configuration").body());
        assertThat(description.at("/issuer").asString()).isEqualTo(settings.issuer());
        assertThat(description.at("/jwks_uri").asString()).isEqualTo(settings.jwks());
        assertThat(description.at("/code_challenge_methods_supported").toString())
                .isEqualTo("[\"S256\"]");
    }

    @Test
    void publishes_no_private_key() throws Exception {
        var keys = JWKSet.parse(browser.get("/oauth2/jwks").body()).getKeys();
        assertThat(keys)
                .singleElement()
                .satisfies(key -> assertThat(key.isPrivate()).isFalse());
    }

    @Test
    void offers_everybody_and_says_loudly_that_this_is_no_sign_in() {
        var page = browser.get("/sign-in");
        assertThat(page.body())
                .contains("Cán bộ đầu mối", "Xã Đạ Tông", "value=\"officer-24853\"", "value=\"auditor\"")
                .contains("chỉ có trong bản chạy thử trên máy này")
                .contains("<html lang=\"vi\"")
                .doesNotContain("<script", "style=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("form-action 'self' http://127.0.0.1:8080 http://localhost:8080");
        assertThat(browser.get("/sign-in.css").statusCode()).isEqualTo(200);
    }

    @Test
    void leads_from_the_portal_through_the_sign_in_to_a_token() throws Exception {
        var signIn = Browser.location(browser.get("/oauth2/authorize?" + PortalRequests.withProof()));
        assertThat(signIn).endsWith("/sign-in");
        var again = Browser.location(browser.signInAs("officer-24853"));
        var back = UriComponentsBuilder.fromUriString(Browser.location(browser.get(again)))
                .build();
        assertThat(back.toUriString()).startsWith(BACK + "?code=");
        assertThat(back.getQueryParams().getFirst("state")).isEqualTo("s-1");
        var tokens = PortalRequests.exchange(browser, back.getQueryParams().getFirst("code"), PortalRequests.VERIFIER);

        var access = PortalRequests.checked(browser, tokens.at("/access_token").asString());
        assertThat(access.getSubject()).isEqualTo("officer-24853");
        assertThat(access.getIssuer()).isEqualTo(settings.issuer());
        assertThat(access.getAudience()).containsExactly("recognition");
        assertThat(PortalRequests.life(access)).isEqualTo(Duration.ofHours(1));
        var id = PortalRequests.checked(browser, tokens.at("/id_token").asString());
        assertThat(id.getAudience()).containsExactly("portal");
        assertThat(id.getStringClaim("name")).isEqualTo("Cán bộ đầu mối, Xã Đạ Tông");
        assertThat(id.getStringClaim("nonce")).isEqualTo("n-1");
        assertThat(id.getClaim("email")).isNull();
    }

    @Test
    void tells_a_confirmed_address_where_it_is_asked_for_it() throws Exception {
        browser.signInAs("auditor");
        var asked = PortalRequests.fields();
        asked.put("scope", "openid email");
        var back = UriComponentsBuilder.fromUriString(
                        Browser.location(browser.get("/oauth2/authorize?" + Browser.encoded(asked))))
                .build();
        var tokens = PortalRequests.exchange(browser, back.getQueryParams().getFirst("code"), PortalRequests.VERIFIER);
        var id = PortalRequests.checked(browser, tokens.at("/id_token").asString());
        assertThat(id.getStringClaim("email")).isEqualTo("auditor@demo.invalid");
        assertThat(id.getBooleanClaim("email_verified")).isTrue();
    }

    @Test
    void gives_nothing_without_the_proof_of_who_asked() {
        var refused = Browser.location(browser.get("/oauth2/authorize?" + PortalRequests.withoutProof()));
        assertThat(refused).startsWith(BACK).contains("error=invalid_request").doesNotContain("code=");

        browser.signInAs("auditor");
        var back = Browser.location(browser.get("/oauth2/authorize?" + PortalRequests.withProof()));
        var code = UriComponentsBuilder.fromUriString(back)
                .build()
                .getQueryParams()
                .getFirst("code");
        assertThat(PortalRequests.exchange(browser, code, PortalRequests.VERIFIER.replace('0', '9'))
                        .at("/error")
                        .asString())
                .isEqualTo("invalid_grant");
        assertThat(PortalRequests.exchange(browser, code, "")
                        .at("/access_token")
                        .isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://elsewhere.example/login/oauth2/code/recognition", "http://127.0.0.1:8080/other"})
    void sends_nobody_anywhere_else(String elsewhere) {
        var fields = PortalRequests.fields();
        fields.put("redirect_uri", elsewhere);
        var answer = browser.get("/oauth2/authorize?" + Browser.encoded(fields));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Chưa đăng nhập được").doesNotContain("elsewhere", "Whitelabel");
    }

    @Test
    void sends_people_back_to_the_portal_under_either_name_of_this_machine() {
        browser.signInAs("auditor");
        var fields = PortalRequests.fields();
        fields.put("redirect_uri", BACK.replace("127.0.0.1", "localhost"));
        assertThat(Browser.location(browser.get("/oauth2/authorize?" + Browser.encoded(fields))))
                .startsWith("http://localhost:8080/login/oauth2/code/recognition?code=");
    }

    @Test
    void signs_in_nobody_else_and_nobody_unasked() {
        assertThat(Browser.location(browser.signInAs("nobody"))).endsWith("/sign-in");
        assertThat(browser.post("/sign-in", Map.of("subject", "auditor")).statusCode())
                .isEqualTo(403);
        assertThat(Browser.location(browser.get("/oauth2/authorize?" + PortalRequests.withProof())))
                .endsWith("/sign-in");
    }

    @Test
    void gives_scripts_the_same_token() throws Exception {
        var access = PortalRequests.checked(
                browser, browser.post("/demonstration/tokens/auditor", Map.of()).body());
        assertThat(access.getSubject()).isEqualTo("auditor");
        assertThat(access.getAudience()).containsExactly("recognition");
        assertThat(PortalRequests.life(access)).isEqualTo(Duration.ofHours(1));
        assertThat(browser.post("/demonstration/tokens/nobody", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/demonstration/tokens/auditor").statusCode()).isEqualTo(405);
    }
}

package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEObjectType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoctap.recognition.embedded.TokenIssuer;

@DisplayName("An access token (mã truy cập)")
@ServedTest
class TokenTest {
    private static final TokenIssuer ISSUER = TokenIssuer.shared();
    private static final String AUTHORIZATION = "Authorization";
    private static final String ME = "/api/me";
    private final Http http;

    TokenTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void names_who_acts() {
        var answer = http.get(ME, AUTHORIZATION, "Bearer " + ISSUER.token("officer-24853"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"subject\":\"officer-24853\"}");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void is_believed(String name, String token) {
        assertThat(http.get(ME, AUTHORIZATION, "Bearer " + token).statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> is_believed() {
        return Stream.of(
                arguments("expired within tolerance", ending(now() - 30)),
                arguments("not yet valid within tolerance", issued("nbf", now() + 30)),
                arguments("one audience as text", issued("aud", "recognition")),
                arguments("longest name", issued("sub", "a".repeat(64))),
                arguments("signed on a curve", ISSUER.tokenOnCurve()),
                arguments("type JWT", ISSUER.token(JOSEObjectType.JWT, claims -> {})),
                arguments("Keycloak's", keycloak(claims -> {})),
                arguments("old Keycloak's with a nonce", keycloak(claims -> claims.put("nonce", "n"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void is_refused(String name, String token) {
        var answer = http.get(ME, AUTHORIZATION, "Bearer " + token);
        Http.assertProblem(answer, ProblemType.INVALID_TOKEN);
        assertThat(answer.headers().allValues("WWW-Authenticate"))
                .containsExactly("Bearer realm=\"recognition\", error=\"invalid_token\"");
        assertThat(answer.body()).doesNotContain("canary");
    }

    static Stream<Arguments> is_refused() {
        return Stream.of(
                arguments("wrong audience", issued("aud", List.of("canary"))),
                arguments("wrong issuer", issued("iss", "http://127.0.0.1/canary")),
                arguments("expired", ending(now() - 90)),
                arguments("for ever", without("exp")),
                arguments("not yet valid", issued("nbf", now() + 90)),
                arguments("nobody", without("sub")),
                arguments("empty name", issued("sub", "")),
                arguments("long name", issued("sub", "a".repeat(65))),
                arguments("hostile name", issued("sub", "canary\nX: y")),
                arguments("the system's name", issued("sub", "recognition")),
                arguments("nobody's name", issued("sub", "anonymous")),
                arguments("ID token for a client", issued("aud", "portal", "azp", "portal")),
                arguments("ID token for a client named like us", issued("azp", "recognition")),
                arguments("ID token with a nonce", issued("nonce", "canary")),
                arguments("ID token with at_hash", issued("at_hash", "canary")),
                arguments("ID token of Keycloak", keycloak(claims -> claims.put("typ", "ID"))),
                arguments("refresh token of Keycloak", keycloak(claims -> claims.put("typ", "Refresh"))),
                arguments("logout token", ISSUER.token(new JOSEObjectType("logout+jwt"), claims -> {})),
                arguments("another's key", TokenIssuer.start().token(c -> c.put("iss", ISSUER.issuer()))),
                arguments("another's key under our id", ForgedTokens.underTheIdOf(ISSUER)),
                arguments("alg none", ForgedTokens.unsigned(ISSUER)),
                arguments("HS256 with the public key", ForgedTokens.withThePublicKeyAsSecret(ISSUER)),
                arguments("changed", ForgedTokens.changed(ISSUER)),
                arguments("two parts", "canary.canary"),
                arguments("no JSON", "Y2FuYXJ5.Y2FuYXJ5.Y2FuYXJ5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "bearer ", "Bearer a b", "Bearer canary,canary", "Bearer \u00e1"})
    void has_a_form(String value) {
        Http.assertProblem(http.get(ME, AUTHORIZATION, value), ProblemType.INVALID_TOKEN);
    }

    @Test
    void comes_once() {
        var good = "Bearer " + ISSUER.token("officer-24853");
        Http.assertProblem(http.get(ME, AUTHORIZATION, good, AUTHORIZATION, good), ProblemType.INVALID_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic b2ZmaWNlcjpvZmZpY2Vy", "Digest a=b", ""})
    void is_missing_where_another_scheme_is_used(String value) {
        var answer = http.get(ME, AUTHORIZATION, value);
        Http.assertProblem(answer, ProblemType.MISSING_ACTOR);
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer realm=\"recognition\"");
    }

    @Test
    void is_not_taken_from_elsewhere() {
        var token = ISSUER.token("officer-24853");
        Http.assertProblem(http.get(ME + "?access_token=" + token), ProblemType.MISSING_ACTOR);
        Http.assertProblem(http.get(ME, "X-Actor", "officer", "X-Actor-Role", "r"), ProblemType.MISSING_ACTOR);
        Http.assertProblem(http.get("/api/unknown"), ProblemType.MISSING_ACTOR);
    }

    @Test
    void is_looked_at_before_the_body() {
        var body = new byte[RequestBodyFilter.LIMIT + 1];
        Http.assertProblem(http.post(ME, body, "Content-Type", "application/json"), ProblemType.MISSING_ACTOR);
    }

    @Test
    void counts_also_where_none_is_needed() {
        Http.assertProblem(http.get("/things/7", AUTHORIZATION, "Bearer canary"), ProblemType.INVALID_TOKEN);
        var named = http.get("/things/actor", AUTHORIZATION, "Bearer " + ISSUER.token("clerk"));
        assertThat(named.body()).contains("\"clerk\"");
    }

    private static String issued(Object... claims) {
        return ISSUER.token(all -> {
            for (int index = 0; index < claims.length; index += 2) {
                all.put(String.valueOf(claims[index]), claims[index + 1]);
            }
        });
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String ending(long moment) {
        return issued("iat", now() - 3600, "nbf", now() - 3600, "exp", moment);
    }

    private static String without(String claim) {
        return ISSUER.token(claims -> claims.remove(claim));
    }

    private static String keycloak(Consumer<Map<String, Object>> changes) {
        return ISSUER.token(JOSEObjectType.JWT, claims -> {
            claims.putAll(Map.of("typ", "Bearer", "azp", "portal", "acr", "1", "scope", "openid profile"));
            claims.put("aud", List.of("recognition", "account"));
            claims.put("sub", "8d6d4b9e-4d0c-4c1c-9d0f-7a8f0d1c2b3a");
            claims.put("preferred_username", "officer-24853");
            claims.put("realm_access", Map.of("roles", List.of("offline_access")));
            changes.accept(claims);
        });
    }
}

package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.hoctap.recognition.embedded.FreePorts;
import vn.hoctap.recognition.embedded.TokenIssuer;

@DisplayName("Where the identity provider is not there")
@SpringBootTest(classes = TestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class IdentityUnavailableTest {
    private final Http http;

    IdentityUnavailableTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @DynamicPropertySource
    static void nobody(DynamicPropertyRegistry settings) {
        int unused = FreePorts.next();
        settings.add("recognition.identity.issuer", TokenIssuer.shared()::issuer);
        settings.add("recognition.identity.jwks", () -> "http://127.0.0.1:" + unused + "/jwks");
    }

    @Test
    void a_token_cannot_be_checked_yet() {
        for (int time = 0; time < 3; time++) {
            var answer = http.get(
                    "/api/me", "Authorization", "Bearer " + TokenIssuer.shared().token("clerk"));
            Http.assertProblem(answer, ProblemType.IDENTITY_UNAVAILABLE);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        }
    }

    @Test
    void what_is_no_token_is_refused_all_the_same() {
        Http.assertProblem(http.get("/api/me"), ProblemType.MISSING_ACTOR);
        Http.assertProblem(http.get("/api/me", "Authorization", "Bearer canary"), ProblemType.INVALID_TOKEN);
    }

    @Test
    void nothing_starts_that_was_not_told_whom_to_believe() {
        assertThatThrownBy(() -> SpringApplication.run(TestApplication.class, "--server.port=0")
                        .close())
                .hasStackTraceContaining("recognition.identity.issuer is not set");
    }
}

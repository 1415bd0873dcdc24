package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.portal.signin.PortalTokens;
import vn.hoctap.recognition.web.BearerTokens;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

@DisplayName("The access token of a session")
class PortalTokensTest {
    private static final String CLIENT = "recognition";
    private static QuerySide side;
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

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

    @Test
    void is_renewed_once_when_it_has_ended() {
        keep(
                "old",
                Instant.now().minusSeconds(1),
                TokenIssuer.shared().signIns().renewalOf("auditor"));
        var renewed = token();
        assertThat(side.bean(BearerTokens.class).checked(renewed).getName()).isEqualTo("auditor");
        assertThat(token()).isEqualTo(renewed);
    }

    @Test
    void is_used_as_it_is_while_it_holds() {
        keep("held", Instant.now().plusSeconds(600), null);
        assertThat(token()).isEqualTo("held");
    }

    @Test
    void wants_a_sign_in_where_it_has_ended_and_cannot_be_renewed() {
        keep("old", Instant.now().minusSeconds(1), null);
        assertThatSignInIsWanted();
        keep("old", Instant.now().minusSeconds(1), "spent");
        assertThatSignInIsWanted();
    }

    @Test
    void wants_a_sign_in_where_there_is_none() {
        assertThatSignInIsWanted();
    }

    private void assertThatSignInIsWanted() {
        assertThatThrownBy(this::token)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.MISSING_ACTOR));
    }

    private String token() {
        return side.bean(PortalTokens.class).of(person(), request, response);
    }

    private void keep(String token, Instant end, @Nullable String renewal) {
        var began = end.minusSeconds(3600);
        var client = new OAuth2AuthorizedClient(
                side.bean(ClientRegistrationRepository.class).findByRegistrationId(CLIENT),
                "auditor",
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, token, began, end),
                renewal == null ? null : new OAuth2RefreshToken(renewal, began));
        side.bean(OAuth2AuthorizedClientRepository.class).saveAuthorizedClient(client, person(), request, response);
    }

    private static Authentication person() {
        Map<String, Object> claims = Map.of(
                "sub", "auditor", "iss", TokenIssuer.shared().issuer(), "aud", List.of("portal"), "iat", Instant.EPOCH);
        var proof = new OidcIdToken("proof", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), claims);
        return new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), proof), List.of(), CLIENT);
    }
}

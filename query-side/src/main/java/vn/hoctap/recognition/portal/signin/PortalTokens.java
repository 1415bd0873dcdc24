package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.web.IdentityProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** The access token of whoever signed in, for the commands that a page sends in their name; it is renewed where it can be. */
@Component
public class PortalTokens {
    private final OAuth2AuthorizedClientManager clients;
    private final InstantSource clock;

    PortalTokens(OAuth2AuthorizedClientManager clients, InstantSource signInClock) {
        this.clients = clients;
        this.clock = signInClock;
    }

    /** @throws ProblemException of type {@link ProblemType#MISSING_ACTOR} where somebody has to sign in first, or again */
    public String of(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        return renewed(OAuth2AuthorizeRequest.withClientRegistrationId(Provider.ID)
                        .principal(person)
                        .attribute(HttpServletRequest.class.getName(), request)
                        .attribute(HttpServletResponse.class.getName(), response)
                        .build())
                .map(OAuth2AuthorizedClient::getAccessToken)
                .filter(token -> isGood(token, clock.instant()))
                .map(OAuth2AccessToken::getTokenValue)
                .orElseThrow(() -> IdentityProblems.of(ProblemType.MISSING_ACTOR));
    }

    private Optional<OAuth2AuthorizedClient> renewed(OAuth2AuthorizeRequest request) {
        try {
            return Optional.ofNullable(clients.authorize(request));
        } catch (OAuth2AuthorizationException refused) {
            return Optional.empty();
        }
    }

    private static boolean isGood(OAuth2AccessToken token, Instant now) {
        var end = token.getExpiresAt();
        return end != null && now.isBefore(end);
    }
}

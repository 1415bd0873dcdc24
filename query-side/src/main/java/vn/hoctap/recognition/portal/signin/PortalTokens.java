package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.web.IdentityProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** The access token of whoever signed in, for the commands that a page sends in their name; it is renewed where it can be. */
@Component
public class PortalTokens {
    /** The renewal's own tolerance. */
    private static final Duration RENEWED_BEFORE = Duration.ofSeconds(60);

    private final OAuth2AuthorizedClientManager clients;
    private final InstantSource clock;

    PortalTokens(OAuth2AuthorizedClientManager clients, InstantSource signInClock) {
        this.clients = clients;
        this.clock = signInClock;
    }

    /** @throws ProblemException of type {@link ProblemType#MISSING_ACTOR} where somebody has to sign in first, or again */
    public String of(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        return KeptTokens.in(request)
                .map(KeptTokens::access)
                .filter(token -> token.isGoodAt(clock.instant().plus(RENEWED_BEFORE)))
                .or(() -> renewed(OAuth2AuthorizeRequest.withClientRegistrationId(Provider.ID)
                        .principal(person)
                        .attribute(HttpServletRequest.class.getName(), request)
                        .attribute(HttpServletResponse.class.getName(), response)
                        .build()))
                .map(KeptToken::value)
                .orElseThrow(() -> IdentityProblems.of(ProblemType.MISSING_ACTOR));
    }

    private Optional<KeptToken> renewed(OAuth2AuthorizeRequest request) {
        try {
            return Optional.ofNullable(clients.authorize(request))
                    .map(client -> KeptToken.of(client.getAccessToken()))
                    .filter(token -> token.isGoodAt(clock.instant()));
        } catch (OAuth2AuthorizationException | UncheckedIOException refusedOrAway) {
            return Optional.empty();
        }
    }
}

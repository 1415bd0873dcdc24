package vn.hoctap.recognition.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** By what the portal acts in somebody's name: their access token, and what renews it where the provider gave that. */
record KeptTokens(KeptToken access, @Nullable KeptToken renewal) {
    /** Under which a session has them. */
    static final String NAME = KeptTokens.class.getName();

    KeptTokens {
        Objects.requireNonNull(access);
    }

    static KeptTokens of(OAuth2AuthorizedClient client) {
        var renewal = client.getRefreshToken();
        return new KeptTokens(KeptToken.of(client.getAccessToken()), renewal == null ? null : KeptToken.of(renewal));
    }

    /** Empty where nobody has signed in. */
    static Optional<KeptTokens> in(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof KeptTokens tokens
                ? Optional.of(tokens)
                : Optional.empty();
    }

    OAuth2AuthorizedClient as(ClientRegistration client, String person) {
        var token = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, access.value(), access.from(), access.until());
        return new OAuth2AuthorizedClient(
                client,
                person,
                token,
                renewal == null ? null : new OAuth2RefreshToken(renewal.value(), renewal.from(), renewal.until()));
    }
}

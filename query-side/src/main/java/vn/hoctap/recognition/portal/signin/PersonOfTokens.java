package vn.hoctap.recognition.portal.signin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.hoctap.recognition.web.BearerTokens;

/**
 * Who signed in. The access token is held to the same rules as in a request to an API, so that nobody is somebody else there
 * than in the portal; the ID token proves that it was given to us, for this sign-in and this account.
 */
final class PersonOfTokens implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final BearerTokens tokens;

    PersonOfTokens(BearerTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest signIn) {
        var proof = signIn.getIdToken();
        var access = checked(signIn.getAccessToken().getTokenValue());
        if (!Objects.equals(proof.getSubject(), access.getToken().getSubject())) {
            throw refusal("Two tokens of two accounts", null);
        }
        return new SignedInPerson(proof, access.getName(), Provider.endSessionOf(signIn.getClientRegistration()));
    }

    private JwtAuthenticationToken checked(String token) {
        try {
            return tokens.checked(token);
        } catch (JwtException unbelieved) {
            throw refusal("An access token that the APIs would refuse", unbelieved);
        }
    }

    private static OAuth2AuthenticationException refusal(String reason, @Nullable Throwable cause) {
        return new OAuth2AuthenticationException(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, reason, null), reason, cause);
    }
}

package vn.hoctap.recognition.portal.signin;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The mail address that the provider has confirmed for whoever signed in, as the ID token says it. */
public final class VerifiedAddress {
    private VerifiedAddress() {}

    /** Empty where the provider gives none, or has not confirmed it, and for whoever came with a token of their own. */
    public static Optional<String> of(@Nullable Principal person) {
        return person instanceof OAuth2AuthenticationToken session
                        && session.getPrincipal() instanceof OidcUser signedIn
                ? confirmedOf(signedIn)
                : Optional.empty();
    }

    static Optional<String> confirmedOf(OidcUser person) {
        return Boolean.TRUE.equals(person.getEmailVerified())
                ? Optional.ofNullable(person.getEmail())
                : Optional.empty();
    }
}

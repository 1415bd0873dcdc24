package vn.hoctap.recognition.web;

import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Refuses what only tells a client who signed in (an ID token), and what only renews tokens. The audience of an ID token is
 * its client, so that the audience refuses it already; this holds also where somebody named a client like the audience.
 */
record MeantForAccess(String audience) implements OAuth2TokenValidator<Jwt> {
    /** Keycloak says in this claim what a token is: Bearer, ID, Refresh, Logout. */
    private static final String KIND = "typ";

    private static final String ACCESS = "Bearer";

    /** What OpenID Connect Core puts into ID tokens; old access tokens of Keycloak carried a nonce, and said Bearer. */
    private static final Set<String> MARKS_OF_ID_TOKENS = Set.of("nonce", "at_hash", "c_hash");

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean isMeantForAccess =
                token.hasClaim(KIND) ? ACCESS.equals(token.getClaim(KIND)) : !looksLikeIdToken(token);
        return isMeantForAccess
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    private boolean looksLikeIdToken(Jwt token) {
        return MARKS_OF_ID_TOKENS.stream().anyMatch(token::hasClaim) || audience.equals(token.getClaim("azp"));
    }
}

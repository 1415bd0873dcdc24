package vn.hoctap.recognition.portal.signin;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;

/** One of the provider's tokens, and from when to when it is good, where that was said. */
record KeptToken(
        String value, @Nullable Instant from, @Nullable Instant until) {
    KeptToken {
        Objects.requireNonNull(value);
    }

    static KeptToken of(AbstractOAuth2Token token) {
        return new KeptToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt());
    }

    boolean isGoodAt(Instant moment) {
        return until != null && moment.isBefore(until);
    }
}

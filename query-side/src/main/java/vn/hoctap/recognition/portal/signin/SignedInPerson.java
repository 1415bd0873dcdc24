package vn.hoctap.recognition.portal.signin;

import java.io.Serial;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Whoever signed in, by the name that the access token bears, as the APIs know it. */
final class SignedInPerson extends DefaultOidcUser {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String subject;
    private final @Nullable URI endSession;

    /** @param endSession where the provider ends its session of this person; null where it does not */
    SignedInPerson(OidcIdToken proof, String subject, @Nullable URI endSession) {
        super(List.of(), proof);
        this.subject = subject;
        this.endSession = endSession;
    }

    @Override
    public String getName() {
        return subject;
    }

    /** As it was said at the sign-in, so that no later process has to ask the provider for it. */
    @Nullable
    URI endSession() {
        return endSession;
    }

    /** Scheme, host and port of that address. */
    Optional<String> originOfEndSession() {
        return Optional.ofNullable(endSession).map(address -> address.getScheme() + "://" + address.getRawAuthority());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignedInPerson person && subject.equals(person.subject);
    }

    @Override
    public int hashCode() {
        return subject.hashCode();
    }
}

package vn.hoctap.recognition.portal.signin;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Whoever signed in, by the name that the access token bears, as the APIs know it. */
final class SignedInPerson extends DefaultOidcUser {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String subject;

    SignedInPerson(OidcIdToken proof, String subject) {
        super(List.of(), proof);
        this.subject = subject;
    }

    @Override
    public String getName() {
        return subject;
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

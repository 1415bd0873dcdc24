package vn.hoctap.recognition.portal.signin;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.Session;

/**
 * All that is kept of a session, in a form of ours: a later version of a library reads it as well, and nothing else can be
 * made of it.
 *
 * @param since when they signed in
 * @param proof by what the provider ends its own session
 * @param tokens null once the provider refused to renew them
 * @param forms the token that forms have to carry
 */
record SessionContent(
        Instant since,
        String subject,
        Proof proof,
        @Nullable KeptTokens tokens,
        String forms) {
    static final String SINCE = SessionContent.class.getName() + ".since";
    private static final String FORMS = SessionContent.class.getName() + ".forms";
    private static final String PERSON = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    /** What a session may hold. */
    static final Set<String> PARTS = Set.of(SINCE, FORMS, PERSON, KeptTokens.NAME);

    SessionContent {
        Objects.requireNonNull(since);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(proof);
        Objects.requireNonNull(forms);
    }

    /**
     * The ID token, and what of it is asked for later.
     *
     * @param subject as the provider says it, which need not be the name of the person
     * @param email the address that the provider has confirmed; null where there is none
     * @param endSession where the provider takes it; null where it does not
     */
    record Proof(
            String token,
            String subject,
            @Nullable String email,
            @Nullable URI endSession) {
        Proof {
            Objects.requireNonNull(token);
            Objects.requireNonNull(subject);
        }

        private static Proof of(SignedInPerson person) {
            var token = person.getIdToken();
            return new Proof(
                    token.getTokenValue(),
                    String.valueOf(token.getSubject()),
                    VerifiedAddress.confirmedOf(person).orElse(null),
                    person.endSession());
        }

        private SignedInPerson of(String name) {
            return new SignedInPerson(new OidcIdToken(token, null, null, claims()), name, endSession);
        }

        private Map<String, Object> claims() {
            return email == null
                    ? Map.of(IdTokenClaimNames.SUB, subject)
                    : Map.of(
                            IdTokenClaimNames.SUB, subject,
                            StandardClaimNames.EMAIL, email,
                            StandardClaimNames.EMAIL_VERIFIED, true);
        }
    }

    /** Empty while nobody has signed in. */
    static Optional<SessionContent> of(Session session) {
        if (session.getAttribute(SINCE) instanceof Instant since
                && session.getAttribute(FORMS) instanceof CsrfToken forms
                && session.getAttribute(PERSON) instanceof SecurityContext context
                && context.getAuthentication() instanceof OAuth2AuthenticationToken signedIn
                && signedIn.getPrincipal() instanceof SignedInPerson person) {
            KeptTokens tokens = session.getAttribute(KeptTokens.NAME);
            return Optional.of(new SessionContent(since, person.getName(), Proof.of(person), tokens, forms.getToken()));
        }
        return Optional.empty();
    }

    void putInto(Session session) {
        session.setAttribute(SINCE, since);
        session.setAttribute(FORMS, new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", forms));
        session.setAttribute(PERSON, new SecurityContextImpl(person()));
        if (tokens != null) {
            session.setAttribute(KeptTokens.NAME, tokens);
        }
    }

    /** Where forms' tokens are kept, so that they are found here. */
    static CsrfTokenRepository tokensOfForms() {
        var tokens = new HttpSessionCsrfTokenRepository();
        tokens.setSessionAttributeName(FORMS);
        return tokens;
    }

    private OAuth2AuthenticationToken person() {
        return new OAuth2AuthenticationToken(proof.of(subject), List.of(), Provider.ID);
    }
}

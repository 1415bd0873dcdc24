package vn.hoctap.recognition.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What tokens say: who it is, for the applications; an ID token also the post, and the mail address where the portal asks for it. */
final class Tokens implements OAuth2TokenCustomizer<JwtEncodingContext> {
    static final Duration LIFE = Duration.ofHours(1);
    private static final List<String> AUDIENCE = List.of("recognition");

    private final JwtEncoder encoder;
    private final String issuer;
    private final People people;

    Tokens(JwtEncoder encoder, String issuer, People people) {
        this.encoder = encoder;
        this.issuer = issuer;
        this.people = people;
    }

    /** The same as one who signs in gets, for scripts. */
    String accessTokenOf(DemonstrationPerson person) {
        var now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(person.subject())
                .audience(AUDIENCE)
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(LIFE))
                .id(UUID.randomUUID().toString())
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    @Override
    public void customize(JwtEncodingContext token) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            token.getClaims().audience(AUDIENCE);
        } else if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
            Authentication signedIn = token.getPrincipal();
            people.named(Objects.requireNonNull(signedIn).getName()).ifPresent(person -> describe(person, token));
        }
    }

    private static void describe(DemonstrationPerson person, JwtEncodingContext idToken) {
        var claims = idToken.getClaims().claim("name", person.post() + ", " + person.organisation());
        if (idToken.getAuthorizedScopes().contains(OidcScopes.EMAIL)) {
            claims.claim(StandardClaimNames.EMAIL, person.email()).claim(StandardClaimNames.EMAIL_VERIFIED, true);
        }
    }
}

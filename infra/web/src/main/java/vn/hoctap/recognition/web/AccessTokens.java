package vn.hoctap.recognition.web;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** Which tokens are believed: of one issuer, for us, now, signed by a pair of keys, and meant for access. */
final class AccessTokens {
    /** "at+jwt" is RFC 9068; the others are what providers wrote before it. */
    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPES = new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), null);

    private AccessTokens() {}

    static JwtDecoder decoder(IdentitySettings settings, ProviderKeys keys) {
        return SignedTokens.decoder(keys, TYPES, rules(settings));
    }

    private static OAuth2TokenValidator<Jwt> rules(IdentitySettings settings) {
        var timestamps = new JwtTimestampValidator(settings.clockTolerance());
        timestamps.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                timestamps,
                new JwtIssuerValidator(settings.issuer()),
                new JwtAudienceValidator(settings.audience()),
                new MeantForAccess(settings.audience()),
                new NamesAnAccount(settings.subjectClaim()));
    }
}

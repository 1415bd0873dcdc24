package vn.hoctap.recognition.web;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** ID tokens, for an application that people sign in to: of the same keys and algorithms as access tokens. */
public final class IdTokens {
    /** Never "at+jwt". */
    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPES =
            new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null);

    private final ProviderKeys keys;

    IdTokens(ProviderKeys keys) {
        this.keys = keys;
    }

    /** @param rules what a token has to say; the signature is judged here */
    public JwtDecoder heldTo(OAuth2TokenValidator<Jwt> rules) {
        return SignedTokens.decoder(keys, TYPES, rules);
    }
}

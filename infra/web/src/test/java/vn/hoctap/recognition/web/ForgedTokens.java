package vn.hoctap.recognition.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import vn.hoctap.recognition.embedded.TokenIssuer;

/** Tokens with the claims of a good one that its issuer did not sign. */
final class ForgedTokens {
    private ForgedTokens() {}

    static String unsigned(TokenIssuer issuer) {
        return new PlainJWT(claims(issuer)).serialize();
    }

    static String withThePublicKeyAsSecret(TokenIssuer issuer) {
        try {
            var secret = issuer.publicKey().toRSAPublicKey().getEncoded();
            return signed(issuer, JWSAlgorithm.HS256, new MACSigner(secret));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String underTheIdOf(TokenIssuer issuer) {
        try {
            return signed(issuer, JWSAlgorithm.RS256, new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A good token in which another subject was written. */
    static String changed(TokenIssuer issuer) {
        var parts = issuer.token("officer-24853").split("\\.", -1);
        var claims = new Base64URL(parts[1]).decodeToString().replace("24853", "24854");
        return "%s.%s.%s".formatted(parts[0], Base64URL.encode(claims), parts[2]);
    }

    private static String signed(TokenIssuer issuer, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var header = new JWSHeader.Builder(algorithm)
                .keyID(issuer.publicKey().getKeyID())
                .build();
        var token = new SignedJWT(header, claims(issuer));
        token.sign(signer);
        return token.serialize();
    }

    private static JWTClaimsSet claims(TokenIssuer issuer) {
        try {
            return SignedJWT.parse(issuer.token("officer-24853")).getJWTClaimsSet();
        } catch (ParseException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

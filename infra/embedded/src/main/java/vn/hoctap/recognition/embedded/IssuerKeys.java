package vn.hoctap.recognition.embedded;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.UUID;

/**
 * The keys of an issuer: providers sign with RSA unless somebody asks for a curve.
 *
 * @param rsa for RS256
 * @param curve for ES256
 */
record IssuerKeys(RSAKey rsa, ECKey curve) {
    private static final int BITS = 2048;

    static IssuerKeys fresh() {
        try {
            return new IssuerKeys(
                    new RSAKeyGenerator(BITS)
                            .keyID(UUID.randomUUID().toString())
                            .generate(),
                    new ECKeyGenerator(Curve.P_256)
                            .keyID(UUID.randomUUID().toString())
                            .generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As everybody may fetch them. */
    JWKSet published() {
        return new JWKSet(List.of(rsa.toPublicJWK(), curve.toPublicJWK()));
    }

    String signed(JOSEObjectType type, JWTClaimsSet claims) throws JOSEException {
        return signed(JWSAlgorithm.RS256, rsa.getKeyID(), new RSASSASigner(rsa), type, claims);
    }

    String signedOnCurve(JOSEObjectType type, JWTClaimsSet claims) throws JOSEException {
        return signed(JWSAlgorithm.ES256, curve.getKeyID(), new ECDSASigner(curve), type, claims);
    }

    private static String signed(
            JWSAlgorithm algorithm, String id, JWSSigner signer, JOSEObjectType type, JWTClaimsSet claims)
            throws JOSEException {
        var header = new JWSHeader.Builder(algorithm).keyID(id).type(type).build();
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }
}

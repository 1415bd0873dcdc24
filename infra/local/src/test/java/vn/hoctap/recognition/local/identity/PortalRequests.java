package vn.hoctap.recognition.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the portal asks of the provider in the code flow, and how it looks at what it gets. */
final class PortalRequests {
    static final String BACK = "http://127.0.0.1:8080/login/oauth2/code/recognition";
    static final String VERIFIER = "0123456789012345678901234567890123456789abc";

    private PortalRequests() {}

    static String withProof() {
        return Browser.encoded(fields());
    }

    static String withoutProof() {
        var fields = fields();
        fields.keySet().removeIf(name -> name.startsWith("code_challenge"));
        return Browser.encoded(fields);
    }

    static Map<String, String> fields() {
        return new HashMap<>(Map.of(
                "response_type", "code",
                "client_id", "portal",
                "scope", "openid",
                "state", "s-1",
                "nonce", "n-1",
                "redirect_uri", BACK,
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
    }

    static JsonNode exchange(Browser browser, String code, String verifier) {
        var answer = browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "portal",
                        "code", code,
                        "redirect_uri", BACK,
                        "code_verifier", verifier));
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The claims of a token that the published key verifies. */
    static JWTClaimsSet checked(Browser browser, String token) throws ParseException, JOSEException {
        var signed = SignedJWT.parse(token);
        var keys = JWKSet.parse(browser.get("/oauth2/jwks").body());
        var key = keys.getKeyByKeyId(signed.getHeader().getKeyID()).toRSAKey();
        assertThat(signed.verify(new RSASSAVerifier(key))).isTrue();
        return signed.getJWTClaimsSet();
    }

    static Duration life(JWTClaimsSet claims) {
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

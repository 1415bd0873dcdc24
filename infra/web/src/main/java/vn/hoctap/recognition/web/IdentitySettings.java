package vn.hoctap.recognition.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed (OpenID Connect). Nothing starts without an issuer: there is no setting under which a request
 * is believed unproved.
 *
 * @param issuer what {@code iss} has to be, letter by letter
 * @param jwks where the issuer publishes its keys (its {@code jwks_uri})
 * @param audience what {@code aud} has to contain; no client may bear this name
 * @param subjectClaim which claim names the account
 * @param clockTolerance how far the issuer's clock may be off
 */
@ConfigurationProperties("recognition.identity")
public record IdentitySettings(
        String issuer,
        URI jwks,
        @DefaultValue("recognition") String audience,
        @DefaultValue("sub") String subjectClaim,
        @DefaultValue("60s") Duration clockTolerance) {
    public IdentitySettings {
        demand("issuer", issuer);
        demand("jwks", jwks);
    }

    private static void demand(String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException("recognition.identity." + name + " is not set");
        }
    }
}

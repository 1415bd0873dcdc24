package vn.hoctap.recognition.portal.signin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The portal as a client of the identity provider.
 *
 * @param clientSecret empty for a public client, who proves by PKCE alone that a code is its own
 * @param authorize where people sign in; without it and {@code token} the provider's own description says all three
 * @param token where a code is changed for tokens
 * @param endSession where the provider ends its session; none if it has no such address
 * @param sessionEndsAfter from signing in, however busy somebody is
 * @param seal keys under which sessions are kept, 256 bits in base64 each: the first closes, all open
 */
@ConfigurationProperties("recognition.portal")
record PortalSettings(
        @DefaultValue("portal") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable URI authorize,
        @Nullable URI token,
        @Nullable URI endSession,
        @DefaultValue("8h") Duration sessionEndsAfter,
        @DefaultValue List<String> seal) {
    PortalSettings {
        seal = List.copyOf(seal);
    }
}

package vn.hoctap.recognition.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.web.IdentitySettings;

@DisplayName("The portal's registration with its provider")
class ProviderTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-29T02:00:00Z"));
    private final InstantSource clock = now::get;

    @Test
    void waits_for_a_provider_that_is_away_without_asking_at_every_sign_in() {
        var issuer = TokenIssuer.start();
        var provider = provider(issuer.issuer(), "", null);
        issuer.close();
        assertThatThrownBy(provider::registration).isInstanceOf(UncheckedIOException.class);
        try (var _ = issuer.again()) {
            assertThatThrownBy(provider::registration).hasMessageContaining("a moment ago");
            now.updateAndGet(moment -> moment.plusSeconds(2));
            var registration = provider.registration();
            assertThat(registration.getProviderDetails().getTokenUri()).isEqualTo(issuer.issuer() + "/token");
            assertThat(Provider.endSessionOf(registration)).isEqualTo(URI.create(issuer.issuer() + "/end-session"));
        }
        assertThat(provider.registration().getClientId()).isEqualTo("portal");
    }

    @Test
    void believes_no_description_of_another_issuer() {
        try (var issuer = TokenIssuer.start()) {
            var other = issuer.issuer().replace("127.0.0.1", "localhost");
            assertThatThrownBy(provider(other, "", null)::registration).hasMessageContaining("another issuer");
        }
    }

    @Test
    void proves_itself_by_a_secret_only_where_it_has_one() {
        var at = URI.create("https://identity.example/here");
        var open = provider("https://identity.example", "", at).registration();
        var closed = provider("https://identity.example", "s3cret", at).registration();
        assertThat(open.getClientAuthenticationMethod()).isEqualTo(ClientAuthenticationMethod.NONE);
        assertThat(closed.getClientAuthenticationMethod()).isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        assertThat(open.getClientSettings().isRequireProofKey()).isTrue();
        assertThat(closed.getClientSettings().isRequireProofKey()).isTrue();
    }

    private Provider provider(String issuer, String secret, @Nullable URI address) {
        var identity = new IdentitySettings(
                issuer, URI.create(issuer + "/jwks"), "recognition", "sub", Duration.ofSeconds(60));
        var portal = new PortalSettings("portal", secret, address, address, null, Duration.ofHours(8), List.of());
        return new Provider(identity, portal, Set.of("openid"), clock);
    }
}

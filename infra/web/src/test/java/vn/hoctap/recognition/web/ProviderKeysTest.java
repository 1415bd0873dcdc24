package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.embedded.TokenIssuer;

@DisplayName("The identity provider's keys")
class ProviderKeysTest {
    private final TokenIssuer issuer = TokenIssuer.start();
    private final String known = issuer.publicKey().getKeyID();
    private final URI jwks = URI.create(issuer.settings().get("recognition.identity.jwks"));
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");
    private final ProviderKeys keys = new ProviderKeys(jwks, () -> now);

    @Test
    void are_fetched_once_in_ten_minutes() throws RemoteKeySourceException {
        assertThat(find(known)).hasSize(1);
        assertThat(find(known)).hasSize(1);
        pass(ProviderKeys.FRESH.minusSeconds(1));
        assertThat(find(known)).hasSize(1);
        assertThat(issuer.fetches()).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        assertThat(find(known)).hasSize(1);
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void are_fetched_once_more_for_a_key_that_is_not_known() throws RemoteKeySourceException {
        find(known);
        pass(ProviderKeys.PAUSE);
        assertThat(find("unknown")).isEmpty();
        assertThat(issuer.fetches()).isEqualTo(2);
        for (int flood = 0; flood < 100; flood++) {
            assertThat(find("unknown")).isEmpty();
        }
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void are_believed_an_hour_while_the_provider_is_down() throws RemoteKeySourceException {
        find(known);
        issuer.close();
        pass(ProviderKeys.BELIEVED.minusSeconds(1));
        assertThat(find(known)).hasSize(1);
        assertThat(find("unknown")).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThatThrownBy(() -> find(known)).isInstanceOf(RemoteKeySourceException.class);
    }

    @Test
    void are_asked_for_again_after_a_pause_when_the_provider_was_down() throws RemoteKeySourceException {
        issuer.close();
        assertThatThrownBy(() -> find(known)).isInstanceOf(RemoteKeySourceException.class);
        try (var back = issuer.again()) {
            assertThatThrownBy(() -> find(known)).isInstanceOf(RemoteKeySourceException.class);
            pass(ProviderKeys.PAUSE);
            assertThat(find(known)).hasSize(1);
            assertThat(back.fetches()).isEqualTo(1);
        }
    }

    private List<JWK> find(String id) throws RemoteKeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}

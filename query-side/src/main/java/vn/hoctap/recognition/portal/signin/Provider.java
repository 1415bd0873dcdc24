package vn.hoctap.recognition.portal.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import vn.hoctap.recognition.web.IdentitySettings;

/**
 * The portal's one registration with its one provider. Where the provider describes its addresses itself it is asked when
 * somebody first signs in, so that the application starts without it, and at most once in {@link #PAUSE} while it is away.
 */
final class Provider implements ClientRegistrationRepository {
    static final String ID = "recognition";
    private static final String END_SESSION = "end_session_endpoint";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final IdentitySettings identity;
    private final PortalSettings portal;
    private final Set<String> scopes;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable ProviderAddresses addresses;
    private Instant nextQuestion = Instant.MIN;

    /** @param scopes what it is asked to tell of a person */
    Provider(IdentitySettings identity, PortalSettings portal, Set<String> scopes, InstantSource clock) {
        this.identity = identity;
        this.portal = portal;
        this.scopes = Set.copyOf(scopes);
        this.clock = clock;
        this.addresses = ProviderAddresses.in(portal).orElse(null);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    /** @throws UncheckedIOException while the provider cannot be asked where it is */
    ClientRegistration registration() {
        var known = addresses();
        var registration = ClientRegistration.withRegistrationId(ID)
                .clientId(portal.clientId())
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/" + ID)
                .scope(scopes)
                .authorizationUri(known.authorize().toString())
                .tokenUri(known.token().toString())
                .jwkSetUri(identity.jwks().toString())
                .issuerUri(identity.issuer())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        if (!portal.clientSecret().isBlank()) {
            registration
                    .clientSecret(portal.clientSecret())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        }
        Optional.ofNullable(known.endSession())
                .ifPresent(
                        address -> registration.providerConfigurationMetadata(Map.of(END_SESSION, address.toString())));
        return registration.build();
    }

    /** Where the provider ends its own session; null where it does not. */
    static @Nullable URI endSessionOf(ClientRegistration registration) {
        var metadata = registration.getProviderDetails().getConfigurationMetadata();
        return metadata.get(END_SESSION) instanceof String address ? URI.create(address) : null;
    }

    private ProviderAddresses addresses() {
        var known = addresses;
        return known != null ? known : asked();
    }

    private ProviderAddresses asked() {
        asking.lock();
        try {
            var known = addresses;
            if (known == null) {
                known = described(clock.instant());
                addresses = known;
            }
            return known;
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } finally {
            asking.unlock();
        }
    }

    private ProviderAddresses described(Instant now) throws IOException {
        if (now.isBefore(nextQuestion)) {
            throw new IOException("The provider did not answer a moment ago");
        }
        nextQuestion = now.plus(PAUSE);
        return ProviderAddresses.describedBy(identity.issuer());
    }
}

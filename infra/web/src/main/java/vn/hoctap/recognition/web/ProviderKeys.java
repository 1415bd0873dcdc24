package vn.hoctap.recognition.web;

import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The provider's public keys: fetched when first needed, again every ten minutes, and once more for a key that is not among
 * them, as after the provider has changed its keys. Neither a flood of made-up key ids nor a provider that is down makes
 * more than one fetch in {@link #PAUSE}.
 */
final class ProviderKeys implements JWKSource<SecurityContext> {
    static final Duration FRESH = Duration.ofMinutes(10);
    static final Duration PAUSE = Duration.ofSeconds(5);

    /** While the provider is down, so long; a key that it has withdrawn must not live on for ever. */
    static final Duration BELIEVED = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(ProviderKeys.class);
    private static final int CONNECT_MILLIS = 1000;
    private static final int READ_MILLIS = 2000;
    private static final int LARGEST = 100_000;

    private final URL address;
    private final InstantSource clock;
    private final DefaultResourceRetriever http = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST);
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Keys held;
    private Instant nextFetch = Instant.MIN;

    private record Keys(JWKSet set, Instant at) {
        boolean isYoungerThan(Duration age, Instant now) {
            return now.isBefore(at.plus(age));
        }
    }

    ProviderKeys(URI jwks, InstantSource clock) {
        try {
            this.address = jwks.toURL();
        } catch (IOException malformed) {
            throw new IllegalArgumentException("recognition.identity.jwks is no address", malformed);
        }
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws RemoteKeySourceException {
        var keys = keys();
        var found = selector.select(keys.set());
        return found.isEmpty() ? selector.select(newerThan(keys).set()) : found;
    }

    /** Whoever finds old keys while somebody else is fetching new ones goes on with the old. */
    private Keys keys() throws RemoteKeySourceException {
        var now = clock.instant();
        var keys = held;
        if (keys == null || !keys.isYoungerThan(BELIEVED, now)) {
            return newerThan(keys);
        }
        boolean isFresh = keys.isYoungerThan(FRESH, now);
        return isFresh || fetching.isLocked() ? keys : newerThan(keys);
    }

    private Keys newerThan(@Nullable Keys seen) throws RemoteKeySourceException {
        fetching.lock();
        try {
            var keys = held;
            return keys != null && !keys.equals(seen) ? keys : fetched(clock.instant());
        } finally {
            fetching.unlock();
        }
    }

    private Keys fetched(Instant now) throws RemoteKeySourceException {
        if (now.isBefore(nextFetch)) {
            return stillBelieved(now, new IOException("A fetch failed a moment ago"));
        }
        nextFetch = now.plus(PAUSE);
        try {
            var keys = new Keys(JWKSet.parse(http.retrieveResource(address).getContent()), now);
            held = keys;
            return keys;
        } catch (IOException | ParseException failure) {
            LOG.warn("The identity provider's keys cannot be fetched: {}", failure.toString());
            return stillBelieved(now, failure);
        }
    }

    private Keys stillBelieved(Instant now, Exception failure) throws RemoteKeySourceException {
        var keys = held;
        if (keys == null || !keys.isYoungerThan(BELIEVED, now)) {
            throw new RemoteKeySourceException(Objects.toString(failure.getMessage(), ""), failure);
        }
        return keys;
    }
}

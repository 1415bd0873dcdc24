package vn.hoctap.recognition.embedded;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** An identity provider for tests: gives access tokens to whomever a test names, and its keys on loopback to all. */
public final class TokenIssuer implements AutoCloseable {
    public static final String AUDIENCE = "recognition";
    private static final long LIFE_SECONDS = 3600;
    private static final String KEYS = "/jwks";

    private final IssuerKeys keys;
    private final HttpServer server;
    private final AtomicInteger fetches = new AtomicInteger();
    private final CodeFlow signIns = new CodeFlow(this);

    private TokenIssuer(IssuerKeys keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    /** The JVM's one. */
    public static TokenIssuer shared() {
        return Shared.ISSUER;
    }

    /** One more, with keys and an address of its own. */
    public static TokenIssuer start() {
        return start(IssuerKeys.fresh(), 0);
    }

    /** After it was closed, another with the same keys at the same address. */
    public TokenIssuer again() {
        return start(keys, server.getAddress().getPort());
    }

    private static TokenIssuer start(IssuerKeys keys, int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var issuer = new TokenIssuer(keys, server);
            server.createContext(KEYS, issuer::answerKeys);
            issuer.signIns.serve(server);
            startAsDaemon(server);
            return issuer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** An access token of this person, good for an hour. */
    public String token(String subject) {
        return token(claims -> claims.put("sub", subject));
    }

    /** An access token with claims put, replaced or removed; moments are seconds since 1970. */
    public String token(Consumer<Map<String, Object>> changes) {
        return token(new JOSEObjectType("at+jwt"), changes);
    }

    /** The same, of another type in its header. */
    public String token(JOSEObjectType type, Consumer<Map<String, Object>> changes) {
        var claims = claims();
        changes.accept(claims);
        try {
            return keys.signed(type, JWTClaimsSet.parse(claims));
        } catch (JOSEException | ParseException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /** An access token with the usual claims that is signed on a curve. */
    public String tokenOnCurve() {
        try {
            return keys.signedOnCurve(JOSEObjectType.JWT, JWTClaimsSet.parse(claims()));
        } catch (JOSEException | ParseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What an application has to be told in order to believe these tokens. */
    public Map<String, String> settings() {
        return Map.of(
                "recognition.identity.issuer",
                issuer(),
                "recognition.identity.jwks",
                issuer() + KEYS,
                "recognition.identity.audience",
                AUDIENCE);
    }

    /** The same as arguments of a command line. */
    public List<String> arguments() {
        return settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Of the key that signs what is not asked for on a curve. */
    public RSAKey publicKey() {
        return keys.rsa().toPublicJWK();
    }

    /** Where people sign in, and are sent away with a code. */
    public CodeFlow signIns() {
        return signIns;
    }

    /** How often somebody asked for the keys. */
    public int fetches() {
        return fetches.get();
    }

    private Map<String, Object> claims() {
        long now = Instant.now().getEpochSecond();
        var claims = new HashMap<String, Object>();
        claims.put("iss", issuer());
        claims.put("aud", List.of(AUDIENCE));
        claims.put("iat", now);
        claims.put("nbf", now);
        claims.put("exp", now + LIFE_SECONDS);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("sub", "officer-24853");
        return claims;
    }

    private void answerKeys(HttpExchange exchange) throws IOException {
        fetches.incrementAndGet();
        var published = keys.published().toString().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
        }
    }

    /** Its thread takes after the one that starts it; a process that has done its work must not wait for it. */
    private static void startAsDaemon(HttpServer server) {
        try {
            Thread.ofPlatform().daemon().start(server::start).join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static final class Shared {
        static final TokenIssuer ISSUER = start();
    }
}

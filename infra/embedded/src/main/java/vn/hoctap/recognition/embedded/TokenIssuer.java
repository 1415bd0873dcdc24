package vn.hoctap.recognition.embedded;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
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

    private final ECKey key;
    private final HttpServer server;
    private final AtomicInteger fetches = new AtomicInteger();
    private final CodeFlow signIns = new CodeFlow(this);

    private TokenIssuer(ECKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    /** The JVM's one. */
    public static TokenIssuer shared() {
        return Shared.ISSUER;
    }

    /** One more, with a key and an address of its own. */
    public static TokenIssuer start() {
        return start(newKey(), 0);
    }

    /** After it was closed, another with the same key at the same address. */
    public TokenIssuer again() {
        return start(key, server.getAddress().getPort());
    }

    private static TokenIssuer start(ECKey key, int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var issuer = new TokenIssuer(key, server);
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
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.getKeyID())
                    .type(type)
                    .build();
            var token = new SignedJWT(header, JWTClaimsSet.parse(claims));
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException | ParseException failure) {
            throw new IllegalArgumentException(failure);
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

    public ECKey publicKey() {
        return key.toPublicJWK();
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
        var keys = new JWKSet(publicKey()).toString().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
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

package vn.hoctap.recognition.embedded;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where people sign in with a test's provider: as anybody, without a password, but by the code flow with its proof key. */
public final class CodeFlow {
    public static final String CLIENT = "portal";
    private static final int LIFE_SECONDS = 3600;

    private final TokenIssuer issuer;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> renewals = new ConcurrentHashMap<>();
    private volatile Consumer<Map<String, Object>> idToken = claims -> {};
    private volatile Consumer<Map<String, Object>> accessToken = claims -> {};

    CodeFlow(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    void serve(HttpServer server) {
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::exchange);
        server.createContext(
                "/end-session",
                exchange -> redirect(
                        exchange,
                        parameters(exchange.getRequestURI().getRawQuery())
                                .getOrDefault("post_logout_redirect_uri", "")));
    }

    /** From now on its ID tokens, and its access tokens, say something else. */
    public void saying(Consumer<Map<String, Object>> inIdToken, Consumer<Map<String, Object>> inAccessToken) {
        idToken = inIdToken;
        accessToken = inAccessToken;
    }

    /** A token with which this person's access token may be renewed, once. */
    public String renewalOf(String subject) {
        var renewal = UUID.randomUUID().toString();
        renewals.put(renewal, subject);
        return renewal;
    }

    private void describe(HttpExchange exchange) throws IOException {
        var at = issuer.issuer();
        answer(exchange, 200, "application/json", """
                {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token",
                 "end_session_endpoint":"%s/end-session"}""".formatted(at, at, at, at));
    }

    /** Who it is to be is asked on a page, unless the address says so. */
    private void authorize(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var asked = parameters(query);
        var back = asked.getOrDefault("redirect_uri", "") + "?state=" + encoded(asked.getOrDefault("state", "")) + "&";
        if (!"S256".equals(asked.getOrDefault("code_challenge_method", "")) || !asked.containsKey("code_challenge")) {
            redirect(exchange, back + "error=invalid_request");
        } else if (asked.containsKey("subject")) {
            var code = UUID.randomUUID().toString();
            codes.put(code, asked);
            redirect(exchange, back + "code=" + code);
        } else {
            var link = "/authorize?" + query.replace("&", "&amp;") + "&amp;subject=auditor";
            answer(exchange, 200, "text/html", "<title>Sign in</title><a href=\"%s\">auditor</a>".formatted(link));
        }
    }

    private void exchange(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var given = parameters(form);
        var asked = codes.remove(given.getOrDefault("code", ""));
        var renewed = renewals.remove(given.getOrDefault("refresh_token", ""));
        if (asked != null && isProved(asked, given)) {
            answer(
                    exchange,
                    200,
                    "application/json",
                    tokens(asked.getOrDefault("subject", ""), asked.getOrDefault("nonce", "")));
        } else if (renewed != null) {
            answer(exchange, 200, "application/json", tokens(renewed, ""));
        } else {
            answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
        }
    }

    private static boolean isProved(Map<String, String> asked, Map<String, String> given) {
        return CLIENT.equals(given.getOrDefault("client_id", ""))
                && asked.getOrDefault("redirect_uri", "").equals(given.getOrDefault("redirect_uri", ""))
                && asked.getOrDefault("code_challenge", "").equals(hashOf(given.getOrDefault("code_verifier", "")));
    }

    private String tokens(String subject, String nonce) {
        var access = issuer.token(claims -> {
            claims.put("sub", subject);
            accessToken.accept(claims);
        });
        var proof = issuer.token(JOSEObjectType.JWT, claims -> {
            claims.putAll(Map.of("sub", subject, "aud", List.of(CLIENT)));
            if (!nonce.isEmpty()) {
                claims.put("nonce", nonce);
            }
            idToken.accept(claims);
        });
        return """
                {"token_type":"Bearer","expires_in":%d,"access_token":"%s","id_token":"%s","refresh_token":"%s"}""".formatted(LIFE_SECONDS, access, proof, renewalOf(subject));
    }

    private static String hashOf(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> parameters(String form) {
        return Stream.of(form.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(field -> field[0], field -> decoded(field[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        answer(exchange, 302, "text/plain", "");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}

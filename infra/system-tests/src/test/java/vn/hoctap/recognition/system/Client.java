package vn.hoctap.recognition.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import vn.hoctap.recognition.embedded.FreePorts;
import vn.hoctap.recognition.embedded.TokenIssuer;

/** Speaks HTTP to one application. */
public record Client(int port, HttpClient http) {
    /** Without a slash at its end. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public static Client onFreePort() {
        return new Client(
                FreePorts.next(),
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @param token of who reads, whoever has issued it */
    public HttpResponse<String> getWith(String token, String path) throws IOException, InterruptedException {
        var request = request(path).header("Authorization", "Bearer " + token).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Saves what may be large. */
    public HttpResponse<Path> save(String token, String path, Path file) throws IOException, InterruptedException {
        var request = request(path).header("Authorization", "Bearer " + token).build();
        return http.send(request, HttpResponse.BodyHandlers.ofFile(file));
    }

    /** Sends nothing and nobody's token. */
    HttpResponse<String> postNothing(String path) throws IOException, InterruptedException {
        var request = request(path).POST(HttpRequest.BodyPublishers.noBody()).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** @param subject account id of who sends it */
    HttpResponse<String> post(String subject, String address, String key, String ifMatch, String body)
            throws IOException, InterruptedException {
        var request = request("/api/v1/" + address)
                .header("Authorization", "Bearer " + TokenIssuer.shared().token(subject))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", ifMatch)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(PATIENCE);
    }
}

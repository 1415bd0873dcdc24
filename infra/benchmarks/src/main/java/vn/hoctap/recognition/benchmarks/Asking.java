package vn.hoctap.recognition.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;
import vn.hoctap.recognition.embedded.TokenIssuer;

/** One reader who asks one question after another over HTTP, and how long the answers take. */
final class Asking implements AutoCloseable {
    private static final int WARM_UP = 20;
    private static final int CALLS = 200;

    private final String token = TokenIssuer.shared().token("auditor");
    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;
    private final Map<String, Double> figures = new LinkedHashMap<>();

    Asking(String root) {
        this.root = root;
    }

    /** @param addresses another question at each turn */
    void measure(String name, Supplier<String> addresses) throws IOException, InterruptedException {
        var micros = new Histogram(3);
        for (int call = -WARM_UP; call < CALLS; call++) {
            var address = addresses.get();
            long asked = System.nanoTime();
            ask(address);
            if (call >= 0) {
                micros.recordValue((System.nanoTime() - asked) / 1_000);
            }
        }
        figures.put("g " + name + ", median, ms", micros.getValueAtPercentile(50) / 1e3);
        figures.put("g " + name + ", p99, ms", micros.getValueAtPercentile(99) / 1e3);
    }

    /** Answers how many bytes came. */
    long ask(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(root + address))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + new String(body.readAllBytes(), UTF_8));
            }
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    Map<String, Double> figures() {
        return figures;
    }

    @Override
    public void close() {
        http.close();
    }
}

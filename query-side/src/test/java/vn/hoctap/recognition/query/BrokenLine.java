package vn.hoctap.recognition.query;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** The other end of the line to the command side: it takes what comes, and answers or breaks off as it was told. */
final class BrokenLine implements AutoCloseable {
    private final HttpServer server;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ArrayDeque<>();

    /** What came. */
    record Sent(String address, String key, String seen, String language, String body) {}

    /** What goes back; nothing at all where the status is 0. */
    record Answer(int status, String body) {
        static final Answer NONE = new Answer(0, "");

        static Answer done(long version) {
            return new Answer(200, "{\"version\":%d}".formatted(version));
        }
    }

    BrokenLine() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on, one after another. */
    void willAnswer(Answer... next) {
        sent.clear();
        answers.clear();
        answers.addAll(Arrays.asList(next));
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            sent.add(new Sent(
                    exchange.getRequestURI().getPath(),
                    headers.getFirst("Idempotency-Key"),
                    headers.getFirst("If-Match"),
                    headers.getFirst("Accept-Language"),
                    body));
            var answer = answers.remove();
            if (answer.status() != 0) {
                var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.status(), bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

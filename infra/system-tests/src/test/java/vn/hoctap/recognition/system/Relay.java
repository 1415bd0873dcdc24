package vn.hoctap.recognition.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** The line from the portal to the command side: what goes along it always arrives, and an answer may get lost on the way back. */
final class Relay implements AutoCloseable {
    private static final List<String> CARRIED = List.of("Authorization", "Idempotency-Key", "If-Match", "Content-Type");

    private final Client commands;
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicBoolean losesNext = new AtomicBoolean();

    Relay(Client commands) {
        this.commands = commands;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void loseNextAnswer() {
        losesNext.set(true);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = http.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
            if (!losesNext.getAndSet(false)) {
                answer.headers()
                        .firstValue("Location")
                        .ifPresent(location -> exchange.getResponseHeaders().set("Location", location));
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        var address = URI.create(commands.address() + exchange.getRequestURI());
        var request = HttpRequest.newBuilder(address)
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        CARRIED.forEach(name -> exchange.getRequestHeaders()
                .getOrDefault(name, List.of())
                .forEach(value -> request.header(name, value)));
        return request.build();
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}

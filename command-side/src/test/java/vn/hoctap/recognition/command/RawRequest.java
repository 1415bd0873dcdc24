package vn.hoctap.recognition.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.embedded.TokenIssuer;

/**
 * One request byte by byte, as no client of good manners would send it.
 *
 * @param name begins with the row of the table of bad input
 */
record RawRequest(String name, String head, byte[] body) {
    /** What no answer may repeat. */
    static final String CANARY = "canary7f";

    private static final int PATIENCE = 20_000;
    private static final String END = "\r\nConnection: close\r\n\r\n";

    static RawRequest post(String name, String path, String body, String... headers) {
        return post(name, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** @param headers each in the place of the usual one of its name; without a value it is left out */
    static RawRequest post(String name, String path, byte[] body, String... headers) {
        var own = List.of(headers);
        var usual = Stream.of(
                        "Host: localhost",
                        "Content-Type: application/json",
                        "Authorization: Bearer " + TokenIssuer.shared().token(TestPeople.usual("/api/v1/" + path)),
                        "Idempotency-Key: " + UUID.randomUUID(),
                        "If-Match: *",
                        "Content-Length: " + body.length)
                .filter(header -> own.stream().noneMatch(replaces(header)));
        var lines = Stream.concat(usual, own.stream().filter(header -> !header.endsWith(":")));
        var head = "POST /api/v1/" + path + " HTTP/1.1\r\n" + lines.collect(Collectors.joining("\r\n"));
        return new RawRequest(name, head + END, body);
    }

    /** Whatever it is, an administrator asks it. */
    static RawRequest of(String name, String head) {
        var token = "\r\nAuthorization: Bearer " + TokenIssuer.shared().token("admin");
        return new RawRequest(name, head + token + END, new byte[0]);
    }

    /** With the dossier that its address speaks of. */
    RawRequest about(UUID dossier) {
        return new RawRequest(name, head.replace("{dossier}", dossier.toString()), body);
    }

    private static Predicate<String> replaces(String header) {
        var name = header.substring(0, header.indexOf(':') + 1);
        return own -> own.startsWith(name) || (own.startsWith("Transfer-Encoding") && name.equals("Content-Length:"));
    }

    /** All that the server says until it closes. */
    String sentTo(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return answer(socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String answer(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (SocketException reset) {
            // A server that closes with bytes unread resets the connection after its answer.
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}

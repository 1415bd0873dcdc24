package vn.hoctap.recognition.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@DisplayName("A client that sends a byte now and then")
@SpringBootTest(
        classes = TestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"recognition.request-within=1s", "server.tomcat.connection-timeout=2s"})
@ContextConfiguration(initializers = TestIdentity.class)
class SlowClientTest {
    private static final String HEAD = """
            POST /things HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 100000\r
            """;

    private final int port;

    SlowClientTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void loses_its_connection_before_the_head_is_whole() {
        assertThat(answerToDrops(HEAD + "X-Slow: ", "a")).isEmpty();
    }

    @Test
    void loses_its_connection_within_the_first_line() {
        assertThat(answerToDrops("GET /", "a")).isEmpty();
    }

    @Test
    void loses_its_connection_also_after_a_request_that_was_whole() {
        var whole = "GET /things/7 HTTP/1.1\r\nHost: localhost\r\n\r\n";
        assertThat(answerToDrops(whole + HEAD + "X-Slow: ", "a"))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n7");
    }

    @Test
    void is_told_that_its_body_is_too_slow() {
        var answer = answerToDrops(HEAD + "\r\n", " ");
        assertThat(answer).startsWith("HTTP/1.1 408").contains("Connection: close");
        Http.assertProblem(
                answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1), ProblemType.REQUEST_TIMEOUT);
    }

    @Test
    void is_told_that_its_body_does_not_come() {
        assertThat(answerToDrops(HEAD + "\r\n", "")).startsWith("HTTP/1.1 408");
    }

    /** What comes until the server closes, while a drop goes out ten times a second. */
    private String answerToDrops(String begin, String drop) {
        try (var socket = new Socket("localhost", port);
                var drops = Executors.newSingleThreadScheduledExecutor()) {
            socket.setSoTimeout(10_000);
            var output = socket.getOutputStream();
            output.write(begin.getBytes(UTF_8));
            var dropping = drops.scheduleAtFixedRate(
                    () -> {
                        try {
                            output.write(drop.getBytes(UTF_8));
                        } catch (IOException closed) {
                            throw new UncheckedIOException(closed);
                        }
                    },
                    0,
                    100,
                    TimeUnit.MILLISECONDS);
            var answer = untilClosed(socket);
            dropping.cancel(false);
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String untilClosed(Socket socket) throws IOException {
        var answer = new StringBuilder();
        var piece = new byte[4096];
        try {
            for (int length; (length = socket.getInputStream().read(piece)) >= 0; ) {
                answer.append(new String(piece, 0, length, UTF_8));
            }
        } catch (SocketException reset) {
            // A server that closes with bytes unread resets the connection.
        }
        return answer.toString();
    }
}

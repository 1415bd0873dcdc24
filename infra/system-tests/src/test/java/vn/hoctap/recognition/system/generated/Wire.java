package vn.hoctap.recognition.system.generated;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sends bytes as they are, and reads until the server has no more to say: no client in between makes anything better. */
record Wire(int port) {
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    Answer send(byte[] request) {
        long begun = System.nanoTime();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            write(socket, request);
            var answer = socket.getInputStream().readAllBytes();
            return read(new ByteArrayInputStream(answer), since(begun));
        } catch (IOException failure) {
            return Answer.none(failure.toString(), since(begun));
        }
    }

    /** The server may have heard enough before it has heard all. */
    private static void write(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
        } catch (IOException refused) {
            if (socket.getInputStream().available() == 0) {
                throw refused;
            }
        }
    }

    private static Answer read(InputStream answer, Duration took) throws IOException {
        var status = line(answer).split(" ");
        if (status.length < 2) {
            return Answer.none("no status line", took);
        }
        int code = Integer.parseInt(status[1]);
        var headers = headers(answer);
        if (code < 200) {
            return read(answer, took);
        }
        boolean inChunks = headers.containsKey("transfer-encoding");
        return new Answer(code, headers, inChunks ? chunks(answer) : answer.readAllBytes(), took);
    }

    private static Map<String, List<String>> headers(InputStream answer) throws IOException {
        var headers = new HashMap<String, List<String>>();
        for (var line = line(answer); !line.isEmpty(); line = line(answer)) {
            var field = line.split(":", 2);
            headers.computeIfAbsent(field[0].toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(field[field.length - 1].strip());
        }
        return headers;
    }

    private static byte[] chunks(InputStream answer) throws IOException {
        var whole = new ByteArrayOutputStream();
        for (int length = length(answer); length > 0; length = length(answer)) {
            whole.write(answer.readNBytes(length));
            line(answer);
        }
        return whole.toByteArray();
    }

    private static int length(InputStream answer) throws IOException {
        var line = line(answer);
        return line.isEmpty() ? 0 : Integer.parseInt(line, 16);
    }

    private static String line(InputStream answer) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = answer.read(); next >= 0 && next != '\n'; next = answer.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}

package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** SHA-256 over everything of a request that decides what it does: method, target, If-Match and the raw body. */
public final class RequestHash {
    private final byte[] bytes;

    private RequestHash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static RequestHash of(HttpServletRequest request) {
        var body = request.getAttribute(RequestBodyFilter.BODY) instanceof byte[] raw ? raw : new byte[0];
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var preconditions = Collections.list(request.getHeaders("If-Match"));
        return of(List.of(request.getMethod(), request.getRequestURI(), query, String.join(",", preconditions)), body);
    }

    /** Of a request that the application makes itself: its key says all of it, whatever a later version would send. */
    public static RequestHash of(IdempotencyKey key) {
        return of(List.of(key.value()), new byte[0]);
    }

    /** Of the same request together with what only its reader could hash, such as a file. */
    public RequestHash and(String more) {
        return of(List.of(more), bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether {@code other} is the hash of the same request. */
    public boolean matches(byte[] other) {
        return MessageDigest.isEqual(bytes, other);
    }

    private static RequestHash of(List<String> parts, byte[] body) {
        try {
            var input = new ByteArrayOutputStream();
            var output = new DataOutputStream(input);
            for (var part : parts) {
                write(part.getBytes(StandardCharsets.UTF_8), output);
            }
            write(body, output);
            return new RequestHash(MessageDigest.getInstance("SHA-256").digest(input.toByteArray()));
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** The length before each part keeps two different requests from running into the same bytes. */
    private static void write(byte[] part, DataOutputStream output) throws IOException {
        output.writeInt(part.length);
        output.write(part);
    }
}

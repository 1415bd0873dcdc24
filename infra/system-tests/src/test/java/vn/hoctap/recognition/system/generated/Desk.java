package vn.hoctap.recognition.system.generated;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.hoctap.recognition.embedded.TokenIssuer;

/** Sends requests as they should be, and keeps what is answered. */
record Desk(Wire wire, Known known, Acknowledged acknowledged) {
    /** A rule stood in the way, maybe because of something that was generated. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String words) {
            super(words);
        }
    }

    JsonNode send(String subject, String address, String body) throws Refused {
        var key = UUID.randomUUID().toString();
        var answer = wire.send(request(subject, address, key, body));
        if (!answer.isSuccess()) {
            throw new Refused(address + " answered " + answer.text());
        }
        var said = Acknowledged.json(answer);
        acknowledged.add(subject, key, said);
        return said;
    }

    /** The same where something comes into being that others are to find. */
    JsonNode begin(String subject, String address, String body) throws Refused {
        var said = send(subject, address, body);
        known.learn(address.replaceAll(".*/", ""), said);
        return said;
    }

    private static byte[] request(String subject, String address, String key, String body) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var token = TokenIssuer.shared().token(subject);
        var head = """
                POST /api/v1/%s HTTP/1.1
                Host: 127.0.0.1
                Connection: close
                Content-Type: application/json
                Authorization: Bearer %s
                Idempotency-Key: %s
                If-Match: *
                Content-Length: %d

                """.formatted(address, token, key, content.length).replace("\n", "\r\n");
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}

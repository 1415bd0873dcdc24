package vn.hoctap.recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/** The two APIs as anyone uses them over HTTP; an answer that is not a success is a failure. */
final class LocalApi {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final String commandApi;
    private final String readApi;

    LocalApi(String commandApi, String readApi) {
        this.commandApi = commandApi;
        this.readApi = readApi;
    }

    JsonNode read(String path) {
        return send(HttpRequest.newBuilder(URI.create(readApi + path)).build());
    }

    CriteriaSet criteria(String path) {
        return json.treeToValue(read(path).at("/set"), CriteriaSet.class);
    }

    void perform(Act act) {
        send(HttpRequest.newBuilder(URI.create(commandApi + "/api/v1/" + act.address()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", act.key())
                .header("If-Match", "*")
                .header("X-Actor", act.by().subject())
                .header("X-Actor-Role", act.by().role())
                .header("X-Actor-Unit", act.by().unit())
                .POST(HttpRequest.BodyPublishers.ofString(act.json()))
                .build());
    }

    private JsonNode send(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(request.uri() + " answered " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

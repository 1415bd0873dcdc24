package vn.hoctap.recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.local.PlannedDossier.Step;

/** The two APIs as anyone uses them over HTTP; an answer that is not a success is a failure. */
final class LocalApi {
    private static final String DOSSIERS = "/api/v1/dossiers";

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

    JsonNode register(String key, Step registration) {
        return send(command("", key, registration).build());
    }

    void change(String dossier, int version, String key, Step step) {
        send(command("/" + dossier + "/" + step.path(), key, step)
                .header("If-Match", "\"" + version + "\"")
                .build());
    }

    private HttpRequest.Builder command(String path, String key, Step step) {
        return HttpRequest.newBuilder(URI.create(commandApi + DOSSIERS + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("X-Actor", step.actor())
                .header("X-Actor-Role", step.role())
                .header("X-Actor-Unit", step.unit())
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(step.body())));
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

package vn.hoctap.recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/** The two APIs as anyone uses them over HTTP; an answer that is not a success is a failure. */
final class LocalApi {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Settings settings;

    LocalApi(Settings settings) {
        this.settings = settings;
    }

    JsonNode read(String path) {
        return json.readTree(send(as(Person.AUDITOR, settings.portal() + path).build()));
    }

    /** What is granted can be used for reading a moment later. */
    boolean mayRead() {
        try {
            read("/api/v1/dossiers?limit=1");
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    CriteriaSet criteria(String path) {
        return json.treeToValue(read(path).at("/set"), CriteriaSet.class);
    }

    void perform(Act act) {
        send(as(act.by(), settings.commandApi() + "/api/v1/" + act.address())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", act.key())
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(act.json()))
                .build());
    }

    private HttpRequest.Builder as(Person person, String address) {
        var token = tokens.computeIfAbsent(person.subject(), this::tokenOf);
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private String tokenOf(String subject) {
        return send(HttpRequest.newBuilder(URI.create(settings.identity() + "/demonstration/tokens/" + subject))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private String send(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(request.uri() + " answered " + answer.body());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

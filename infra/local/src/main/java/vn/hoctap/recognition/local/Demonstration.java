package vn.hoctap.recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the demonstration through the same commands that people use. Every request has a key that follows from what it is
 * about: a load that was cut short is completed by the next start, and does nothing twice.
 */
final class Demonstration {
    private static final int AT_ONCE = 4;
    private static final long VISIBLE_WITHIN_NANOS = 60_000_000_000L;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final String commandApi;
    private final String readApi;
    private final Console console;

    Demonstration(String commandApi, String readApi, Console console) {
        this.commandApi = commandApi;
        this.readApi = readApi;
        this.console = console;
    }

    void load() {
        var plan = new DemonstrationPlan(DamRong.read()).dossiers();
        if (recognised() >= plan.size()) {
            return;
        }
        load(plan);
        awaitVisible(plan.size());
    }

    private void load(List<PlannedDossier> plan) {
        var done = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var loads = plan.stream()
                    .<Future<?>>map(dossier -> threads.submit(() -> {
                        load(dossier);
                        report(done.incrementAndGet(), plan.size());
                    }))
                    .toList();
            for (var load : loads) {
                load.get();
            }
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(int done, int all) {
        if (done % 10 == 0 || done == all) {
            console.progress(done, all);
        }
    }

    private void load(PlannedDossier dossier) {
        var registered = post(
                "",
                dossier.key() + "-registration",
                "*",
                "officer-" + dossier.officerUnit(),
                "COMMUNE_OFFICER",
                dossier.officerUnit(),
                dossier.registration());
        var id = registered.at("/dossierId").asString();
        for (int version = 0; version < dossier.steps().size(); version++) {
            var step = dossier.steps().get(version);
            post(
                    "/" + id + "/" + step.path(),
                    dossier.key() + "-" + step.path(),
                    "\"" + version + "\"",
                    step.actor(),
                    step.role(),
                    step.unit(),
                    step.body());
        }
    }

    private JsonNode post(
            String path, String key, String ifMatch, String actor, String role, String unit, Map<String, Object> body) {
        return send(HttpRequest.newBuilder(URI.create(commandApi + "/api/v1/dossiers" + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", ifMatch)
                .header("X-Actor", actor)
                .header("X-Actor-Role", role)
                .header("X-Actor-Unit", unit)
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build());
    }

    private void awaitVisible(int dossiers) {
        long deadline = System.nanoTime() + VISIBLE_WITHIN_NANOS;
        while (recognised() < dossiers) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the read API does not show the demonstration data");
            }
            LockSupport.parkNanos(100_000_000L);
        }
    }

    private long recognised() {
        var progress =
                send(HttpRequest.newBuilder(URI.create(readApi + "/api/v1/progress?year=" + DemonstrationPlan.YEAR))
                        .build());
        return progress.at("/totals/LEARNING_COMMUNITY/recognised").asLong()
                + progress.at("/totals/LEARNING_UNIT/recognised").asLong();
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

package vn.hoctap.recognition.system;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Officers who lead dossiers through the procedure at a steady pace. A command without an answer is sent again under its
 * key until there is one; what was acknowledged is written down.
 */
final class Load implements AutoCloseable {
    private static final int OFFICERS = 24;
    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry(
                    "self-assessments",
                    "{\"level\":\"LEVEL_1\",\"indicators\":[{\"code\":\"1.1\",\"outcome\":\"MET\"}],"
                            + "\"effectiveOn\":\"2024-01-03\"}"),
            Map.entry("submissions", "{\"effectiveOn\":\"2024-01-04\"}"),
            Map.entry("acceptances", "{\"effectiveOn\":\"2024-01-05\"}"),
            Map.entry("assessments", "{\"meetsCriteria\":true,\"effectiveOn\":\"2024-01-08\"}"),
            Map.entry("recognitions", "{\"decisionNumber\":\"12/QĐ-UBND\",\"effectiveOn\":\"2024-01-09\"}"));

    private final Client client;
    private final long nanosBetween;
    private final AtomicLong nextSlot = new AtomicLong(System.nanoTime());
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final LongAdder commands = new LongAdder();
    private final LongAdder sentAgain = new LongAdder();
    private final ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
    private final List<Future<?>> work = new ArrayList<>();
    private volatile boolean going = true;

    Load(Client client, int perSecond) {
        this.client = client;
        this.nanosBetween = 1_000_000_000L / perSecond;
        for (int officer = 0; officer < OFFICERS; officer++) {
            work.add(officers.submit(this::leadDossiers));
        }
    }

    /** The highest acknowledged version of each stream; every lower one was acknowledged too. */
    Map<String, Long> acknowledged() {
        return acknowledged;
    }

    long commands() {
        return commands.sum();
    }

    long sentAgain() {
        return sentAgain.sum();
    }

    /** Lets every officer finish the dossier in hand. */
    void finish() throws Exception {
        going = false;
        for (var officer : work) {
            officer.get();
        }
    }

    private Object leadDossiers() {
        while (going) {
            var registered = sendUntilAnswered(
                    "", "*", Client.registration(UUID.randomUUID().toString().substring(0, 30)));
            var id = registered.body().substring(14, 50);
            acknowledged.put(id, 0L);
            for (long version = 0; version < STEPS.size(); version++) {
                var step = STEPS.get((int) version);
                sendUntilAnswered("/" + id + "/" + step.getKey(), "\"" + version + "\"", step.getValue());
                acknowledged.put(id, version + 1);
            }
        }
        return acknowledged;
    }

    private HttpResponse<String> sendUntilAnswered(String path, String ifMatch, String body) {
        LockSupport.parkNanos(nextSlot.addAndGet(nanosBetween) - System.nanoTime());
        var key = UUID.randomUUID().toString();
        var tries = new LongAdder();
        var answer = await().atMost(Duration.ofSeconds(120))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(
                        () -> {
                            tries.increment();
                            return client.post(path, key, ifMatch, body);
                        },
                        response -> response.statusCode() < 500);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " answered " + answer.body());
        }
        sentAgain.add(tries.sum() - 1);
        commands.increment();
        return answer;
    }

    @Override
    public void close() {
        going = false;
        officers.shutdownNow();
    }
}

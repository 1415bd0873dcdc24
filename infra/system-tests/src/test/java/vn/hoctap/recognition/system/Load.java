package vn.hoctap.recognition.system;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
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
import vn.hoctap.recognition.events.authority.Role;

/**
 * Officers who lead dossiers through the procedure at a steady pace. A command without an answer is sent again under its
 * key until there is one; what was acknowledged is written down.
 */
final class Load implements AutoCloseable {
    private static final int OFFICERS = 24;
    private static final LocalDate FIRST_DAY_AT_THE_DESK = LocalDate.of(2024, 1, 5);
    private static final int DAYS_AT_THE_DESK = 500;

    private final Client client;
    private final long nanosBetween;
    private volatile long nanosBetweenNow;
    private final AtomicLong nextSlot = new AtomicLong(System.nanoTime());
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong dossiers = new AtomicLong();
    private final LongAdder acceptances = new LongAdder();
    private final LongAdder commands = new LongAdder();
    private final LongAdder sentAgain = new LongAdder();
    private final ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
    private final List<Future<?>> work = new ArrayList<>();
    private final Rights rights;
    private volatile boolean going = true;

    Load(Client client, int perSecond) throws Exception {
        this.client = client;
        this.nanosBetween = 1_000_000_000L / perSecond;
        this.nanosBetweenNow = nanosBetween;
        rights = new Rights(this::sendUntilAnswered);
        rights.ofTheOffice(Requests.OFFICE);
        sendUntilAnswered("head", "cycles", "*", Requests.CYCLE);
        for (int officer = 0; officer < OFFICERS; officer++) {
            work.add(officers.submit(this::leadDossiers));
        }
    }

    /** The highest acknowledged version of each dossier; every lower one was acknowledged too. */
    Map<String, Long> acknowledged() {
        return acknowledged;
    }

    /** Each of them has entered its organisation first. */
    long organisations() {
        return acknowledged.size();
    }

    /** Each of them has taken a number from the book of its day. */
    long acceptances() {
        return acceptances.sum();
    }

    long commands() {
        return commands.sum();
    }

    long sentAgain() {
        return sentAgain.sum();
    }

    /** Sends a tenth as much meanwhile: on a small machine, a process that starts would stand behind all commands. */
    void easedWhile(Runnable starting) {
        nanosBetweenNow = 10 * nanosBetween;
        try {
            starting.run();
        } finally {
            nanosBetweenNow = nanosBetween;
        }
    }

    /** Lets every officer finish the dossier in hand. */
    void finish() throws Exception {
        going = false;
        for (var officer : work) {
            officer.get();
        }
    }

    private Object leadDossiers() throws Exception {
        while (going) {
            var applicant = "DV-" + UUID.randomUUID().toString().substring(0, 25);
            var officer = "officer-" + applicant;
            sendUntilAnswered("head", "organisations", "*", Requests.organisation(applicant));
            rights.grant(officer, Role.COMMUNE_OFFICER, applicant);
            var registered = sendUntilAnswered(officer, "dossiers", "*", Requests.registration(applicant));
            var id = registered.body().substring(14, 50);
            acknowledged.put(id, 0L);
            change(officer, id, 0, "self-assessments", Requests.SELF_ASSESSMENT);
            change(officer, id, 1, "submissions", Requests.SUBMISSION);
            end(officer, id, dossiers.getAndIncrement());
        }
        return acknowledged;
    }

    private void end(String officer, String id, long number) {
        switch ((int) (number % 3)) {
            case 0 -> accept(id, FIRST_DAY_AT_THE_DESK.plusDays(number % DAYS_AT_THE_DESK));
            case 1 -> change("clerk", id, 2, "returns", Requests.RETURN);
            default -> change(officer, id, 2, "withdrawals", Requests.WITHDRAWAL);
        }
    }

    private void accept(String id, LocalDate day) {
        change("clerk", id, 2, "acceptances", Requests.acceptance(day.toString()));
        acceptances.increment();
    }

    private void change(String by, String id, long seen, String act, String body) {
        sendUntilAnswered(by, "dossiers/" + id + "/" + act, "\"" + seen + "\"", body);
        acknowledged.put(id, seen + 1);
    }

    private HttpResponse<String> sendUntilAnswered(String by, String address, String ifMatch, String body) {
        LockSupport.parkNanos(nextSlot() - System.nanoTime());
        var key = UUID.randomUUID().toString();
        var tries = new LongAdder();
        var answer = await().atMost(Duration.ofSeconds(120))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(
                        () -> {
                            tries.increment();
                            return client.post(by, address, key, ifMatch, body);
                        },
                        response -> response.statusCode() < 500);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(address + " answered " + answer.body());
        }
        sentAgain.add(tries.sum() - 1);
        commands.increment();
        return answer;
    }

    /** What could not be sent in time is not made up for. */
    private long nextSlot() {
        return nextSlot.accumulateAndGet(System.nanoTime(), (last, now) -> Math.max(last + nanosBetweenNow, now));
    }

    @Override
    public void close() {
        going = false;
        officers.shutdownNow();
    }
}

package vn.hoctap.recognition.system.generated;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Round after round: some dossiers are planted, requests generated from what is known by now, sent at once and judged. */
final class Campaign {
    private static final int ROUND = 2_000;
    private static final int TOLD = 10_000;
    private static final int CLIENTS = 4;
    private static final int MOST_FAULTS = 20;

    final Tally tally;
    private final Acknowledged acknowledged;
    private final Known known;
    private final People people;
    private final Verdict verdict;
    private final Planted planted;
    private final Generator generator;
    private final Map<Operation.Side, Wire> wires;
    private final List<String> faults = new ArrayList<>();

    Campaign(
            Tally tally,
            Acknowledged acknowledged,
            Known known,
            People people,
            Verdict verdict,
            Planted planted,
            Generator generator,
            Map<Operation.Side, Wire> wires) {
        this.tally = tally;
        this.acknowledged = acknowledged;
        this.known = known;
        this.people = people;
        this.verdict = verdict;
        this.planted = planted;
        this.generator = generator;
        this.wires = Map.copyOf(wires);
    }

    /** What was wrong, each with the request that shows it; it ends early where there is enough to look at. */
    List<String> run(int requests) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int sent = 0; sent < requests && faults.size() < MOST_FAULTS; sent += ROUND) {
                plant(sent == 0);
                people.renewTokens();
                send(generator.next(Math.min(ROUND, requests - sent)), clients);
                tell(Math.min(sent + ROUND, requests), requests);
            }
        }
        return faults;
    }

    /** Half a million take more than an hour. */
    private void tell(int sent, int requests) {
        if (sent % TOLD == 0) {
            System.out.printf(
                    "%s: %d of %d sent, %d faults, slowest %s%n",
                    LocalTime.now().withNano(0), sent, requests, faults.size(), tally.slowest());
        }
    }

    /** Later on, something that was generated may stand in the way, such as a merger of communes. */
    private void plant(boolean isFirst) throws Desk.Refused {
        try {
            planted.someMore();
        } catch (Desk.Refused refused) {
            if (isFirst) {
                throw refused;
            }
            System.out.println("not planted: " + refused.getMessage());
        }
    }

    private void send(List<Request> requests, ExecutorService clients) throws Exception {
        for (var exchange :
                clients.invokeAll(requests.stream().map(this::sending).toList())) {
            take(exchange.get());
        }
    }

    private Callable<Exchange> sending(Request request) {
        var wire = wires.get(request.operation().side());
        return () -> new Exchange(request, wire.send(request.bytes()));
    }

    private void take(Exchange exchange) {
        tally.add(exchange);
        acknowledged.add(exchange);
        people.learn(exchange);
        if (exchange.answer().isSuccess()) {
            known.learn(exchange.request().operation().things(), Acknowledged.json(exchange.answer()));
        }
        verdict.faults(exchange).forEach(fault -> note(fault + "\n" + exchange.request()));
    }

    /** Told at once as well: nobody has to wait for the end of a long run to look into it. */
    private void note(String fault) {
        System.out.println(fault);
        faults.add(fault);
    }
}

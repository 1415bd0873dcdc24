package vn.hoctap.recognition.system.generated;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each operation answered what: whoever is only told of wrong syntax has shown nothing. */
final class Tally {
    private static final Set<Integer> OF_SYNTAX =
            Set.of(Answer.NONE, 400, 401, 404, 405, 406, 408, 411, 413, 414, 415, 416, 428, 431);

    /** Nobody comes back from a sign-in that nobody has begun: 401 is what this one's own rule says. */
    private static final String BACK_FROM_SIGN_IN = "PORTAL GET /login/oauth2/code/recognition";

    private final Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    private final long begun = System.nanoTime();
    private int requests;
    private Duration longest = Duration.ZERO;
    private String slowest = "";

    Tally(List<Operation> operations) {
        operations.forEach(operation -> counts.put(operation.toString(), new TreeMap<>()));
    }

    void add(Exchange exchange) {
        requests++;
        counts.get(exchange.request().operation().toString())
                .merge(exchange.answer().status(), 1, Integer::sum);
        if (exchange.answer().took().compareTo(longest) > 0) {
            longest = exchange.answer().took();
            slowest = exchange.request().operation().toString();
        }
    }

    /** The answer that took longest up to now. */
    String slowest() {
        return "%d ms for %s".formatted(longest.toMillis(), slowest);
    }

    /** Operations that no request came to a rule of, an answer or a refusal. */
    List<String> notReached() {
        return counts.entrySet().stream()
                .filter(entry -> OF_SYNTAX.containsAll(entry.getValue().keySet()))
                .map(Map.Entry::getKey)
                .filter(operation -> !operation.equals(BACK_FROM_SIGN_IN))
                .toList();
    }

    private long succeeded() {
        return counts.values().stream()
                .flatMap(statuses -> statuses.entrySet().stream())
                .filter(status -> status.getKey() >= 200 && status.getKey() < 300)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> "%-75s %s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(
                        "\n", "%d requests in %d s, %d succeeded%n".formatted(requests, seconds(), succeeded()), ""));
    }
}

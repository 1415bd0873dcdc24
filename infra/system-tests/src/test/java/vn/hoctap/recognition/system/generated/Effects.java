package vn.hoctap.recognition.system.generated;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the event store holds, so that each event can be led back to a request that was answered with a success. A command
 * that somebody sent is remembered in the transaction of its events; whatever the application does of itself says so.
 */
record Effects(List<Remembered> remembered, List<Stored> events) {
    private static final String ITSELF = "recognition";
    private static final String ROLE_OF_ITSELF = "SYSTEM";

    /** @param transaction in which it was written, maybe together with others */
    record Remembered(String transaction, String actor, String key) {}

    /** @param correlation the same for all events of one command */
    record Stored(String transaction, String actor, String role, String correlation) {
        boolean isOfApplication() {
            return actor.equals(ITSELF) && role.equals(ROLE_OF_ITSELF);
        }
    }

    private record Author(String transaction, String actor) {}

    static Effects in(JdbcTemplate store) {
        return new Effects(
                store.query(
                        "SELECT xmin::text AS transaction, actor, key FROM idempotency.remembered_request",
                        (row, _) -> new Remembered(
                                row.getString("transaction"), row.getString("actor"), row.getString("key"))),
                store.query(
                        "SELECT DISTINCT xmin::text AS transaction, said->>'actor' AS actor, said->>'role' AS role,"
                                + " said->>'correlationId' AS correlation"
                                + " FROM (SELECT xmin, metadata::json AS said FROM eventstore.event) AS stored",
                        (row, _) -> new Stored(
                                row.getString("transaction"),
                                String.valueOf(row.getString("actor")),
                                String.valueOf(row.getString("role")),
                                String.valueOf(row.getString("correlation")))));
    }

    /** What has been done without anybody having been told so. */
    List<String> unacknowledged(Acknowledged acknowledged) {
        var unanswered = remembered.stream()
                .filter(request -> !request.actor().equals(ITSELF))
                .filter(request -> !acknowledged.contains(request.actor(), request.key()))
                .map(request -> "took effect and was not answered so: " + request);
        return Stream.concat(unanswered, withoutRequest()).toList();
    }

    /** In one transaction, somebody has at most as many commands with events as remembered ones. */
    private Stream<String> withoutRequest() {
        Map<Author, Long> requests = remembered.stream()
                .collect(groupingBy(request -> new Author(request.transaction(), request.actor()), counting()));
        Map<Author, Set<String>> commands = events.stream()
                .filter(event -> !event.isOfApplication())
                .collect(groupingBy(
                        event -> new Author(event.transaction(), event.actor()),
                        mapping(Stored::correlation, toSet())));
        return commands.entrySet().stream()
                .filter(entry -> entry.getValue().size() > requests.getOrDefault(entry.getKey(), 0L))
                .map(entry -> "events of no request: " + entry);
    }
}

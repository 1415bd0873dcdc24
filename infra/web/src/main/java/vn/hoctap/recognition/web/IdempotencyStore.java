package vn.hoctap.recognition.web;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that took effect, by actor and key; nothing is ever changed. */
public final class IdempotencyStore {
    /**
     * Remembers a request: actor, key, hash and outcome. To be executed in the transaction of its effect; it waits for
     * another one that is writing the same key, and breaks the unique key if that one commits.
     */
    public static final String REMEMBER =
            "INSERT INTO idempotency.remembered_request (actor, key, request_hash, outcome) VALUES (?, ?, ?, ?)";

    private final JdbcClient jdbc;

    public IdempotencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of the request that {@code actor} sent under {@code key}, if it took effect. */
    public Optional<Remembered> find(String actor, IdempotencyKey key) {
        return jdbc.sql("SELECT request_hash, outcome FROM idempotency.remembered_request"
                        + " WHERE actor = :actor AND key = :key")
                .param("actor", actor)
                .param("key", key.value())
                .query((row, index) -> new Remembered(row.getBytes("request_hash"), row.getString("outcome")))
                .optional();
    }

    /** What is kept of a request: the hash that tells whether another one is the same, and its outcome. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Remembered(byte[] requestHash, String outcome) {}
}

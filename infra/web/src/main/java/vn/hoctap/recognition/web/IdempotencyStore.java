package vn.hoctap.recognition.web;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that took effect, by actor and key; reads and writes within the caller's transaction, inserts only. */
public final class IdempotencyStore {
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

    /**
     * Remembers a request; waits for a transaction that is writing the same key and takes effect only if that one
     * rolls back.
     *
     * @throws IdempotencyKeyTaken if the other transaction commits
     */
    public void remember(String actor, IdempotencyKey key, byte[] requestHash, String outcome) {
        var rows = jdbc.sql("INSERT INTO idempotency.remembered_request (actor, key, request_hash, outcome)"
                        + " VALUES (:actor, :key, :hash, :outcome) ON CONFLICT DO NOTHING")
                .param("actor", actor)
                .param("key", key.value())
                .param("hash", requestHash)
                .param("outcome", outcome)
                .update();
        if (rows == 0) {
            throw new IdempotencyKeyTaken();
        }
    }

    /** What is kept of a request: the hash that tells whether another one is the same, and its outcome. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Remembered(byte[] requestHash, String outcome) {}
}

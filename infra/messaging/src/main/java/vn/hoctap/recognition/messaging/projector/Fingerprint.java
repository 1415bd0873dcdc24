package vn.hoctap.recognition.messaging.projector;

import org.springframework.jdbc.core.JdbcOperations;

/** Tells whether two copies of a projection hold the same. */
@FunctionalInterface
public interface Fingerprint {
    /** Of a projection's tables as the search path finds them, within the caller's transaction. */
    String of(String projection, JdbcOperations jdbc);
}

package vn.hoctap.recognition.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The right to be the one process that does something: an advisory lock of a database session. The server ends a session that
 * has been silent for too long, so that a process that hangs while its network lives on loses the lead.
 */
public final class Lead {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);
    private static final String BOUND_SILENCE = "SELECT set_config('idle_session_timeout', ?, false)";
    private static final String TRY = "SELECT pg_try_advisory_lock(4205, hashtext(?))";

    private final Connection session;
    private final String name;

    private Lead(Connection session, String name) {
        this.session = session;
        this.name = name;
    }

    /** @param session outside any pool, because the lock and the bound of silence are the session's */
    public static Lead over(Connection session, String name) throws SQLException {
        return over(session, name, LONGEST_SILENCE);
    }

    static Lead over(Connection session, String name, Duration longestSilence) throws SQLException {
        try (var statement = session.prepareStatement(BOUND_SILENCE)) {
            statement.setString(1, longestSilence.toMillis() + "ms");
            statement.execute();
        }
        return new Lead(session, name);
    }

    /** Whether the lead is ours now; to be asked until it is. */
    public boolean isTaken() throws SQLException {
        try (var statement = session.prepareStatement(TRY)) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /**
     * Breaks the silence.
     *
     * @throws SQLException if the session is gone, and the lead with it
     */
    public void keep() throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("SELECT 1");
        }
    }
}

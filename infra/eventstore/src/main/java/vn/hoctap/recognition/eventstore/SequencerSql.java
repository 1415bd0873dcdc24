package vn.hoctap.recognition.eventstore;

import java.sql.Connection;
import java.sql.SQLException;

/** The sequencer's statements; each is a transaction of its own. */
final class SequencerSql {
    /**
     * An append that hangs must not hold up all others behind the sequencer's request for the lock; a leader that hangs
     * must not lead for ever.
     */
    private static final String LIMIT_WAITING = "SET lock_timeout = '100ms'; SET idle_session_timeout = '15s'";

    private static final String LOCK_TIMED_OUT = "55P03";

    private static final String LEAD = "SELECT pg_try_advisory_lock(4204, 2)";
    private static final String HAS_WORK = """
            SELECT coalesce((SELECT max(id) FROM eventstore.event), 0)
                 > coalesce((SELECT event FROM eventstore.ledger ORDER BY position DESC LIMIT 1), 0)""";
    private static final String SETTLED = "SELECT eventstore.settled_row()";
    private static final String EXTEND = "SELECT eventstore.extend_ledger(?)";

    private SequencerSql() {}

    static void limitWaiting(Connection session) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(LIMIT_WAITING);
        }
    }

    static boolean tryToLead(Connection session) throws SQLException {
        return isTrue(session, LEAD);
    }

    /** What a round came to. */
    enum Round {
        EXTENDED,
        NOTHING_TO_DO,
        HELD_UP_BY_AN_APPEND
    }

    static Round sequence(Connection session) throws SQLException {
        if (!isTrue(session, HAS_WORK)) {
            return Round.NOTHING_TO_DO;
        }
        try {
            extend(session, settled(session));
            return Round.EXTENDED;
        } catch (SQLException failure) {
            if (LOCK_TIMED_OUT.equals(failure.getSQLState())) {
                return Round.HELD_UP_BY_AN_APPEND;
            }
            throw failure;
        }
    }

    private static long settled(Connection session) throws SQLException {
        try (var statement = session.prepareStatement(SETTLED);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void extend(Connection session, long settled) throws SQLException {
        try (var statement = session.prepareStatement(EXTEND)) {
            statement.setLong(1, settled);
            statement.execute();
        }
    }

    private static boolean isTrue(Connection session, String query) throws SQLException {
        try (var statement = session.prepareStatement(query);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}

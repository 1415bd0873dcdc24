package vn.hoctap.recognition.messaging.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.LedgerSource;

/**
 * How far the ledger has been sent.
 *
 * @param topicId the topic that it was sent to
 * @param eventId the event at that position, null at the beginning
 * @param nextOffset where that topic ended then
 */
record RelayCheckpoint(
        String topicId, long position, @Nullable UUID eventId, long nextOffset) {
    private static final String LOAD =
            "SELECT topic_id, position, event_id, next_offset FROM relay.checkpoint WHERE topic = ?";
    private static final String STORE = """
            INSERT INTO relay.checkpoint (topic, topic_id, position, event_id, next_offset) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (topic) DO UPDATE SET topic_id = EXCLUDED.topic_id, position = EXCLUDED.position,
              event_id = EXCLUDED.event_id, next_offset = EXCLUDED.next_offset, updated_at = now()""";

    /** The place to send from when the topic has to be filled again. */
    static RelayCheckpoint beginningOf(String topicId) {
        return new RelayCheckpoint(topicId, 0, null, 0);
    }

    static RelayCheckpoint load(Connection session, String topic) throws SQLException {
        try (var statement = session.prepareStatement(LOAD)) {
            statement.setString(1, topic);
            try (var row = statement.executeQuery()) {
                return row.next() ? read(row) : beginningOf("");
            }
        }
    }

    private static RelayCheckpoint read(ResultSet row) throws SQLException {
        return new RelayCheckpoint(row.getString(1), row.getLong(2), row.getObject(3, UUID.class), row.getLong(4));
    }

    /** Stored by the session that holds the lock of the leader: who has lost the one cannot do the other. */
    void store(Connection session, String topic) throws SQLException {
        try (var statement = session.prepareStatement(STORE)) {
            statement.setString(1, topic);
            statement.setString(2, topicId);
            statement.setLong(3, position);
            statement.setObject(4, eventId);
            statement.setLong(5, nextOffset);
            statement.executeUpdate();
        }
    }

    RelayCheckpoint after(Envelope sent, long offset) {
        return new RelayCheckpoint(topicId, sent.position(), sent.eventId(), offset + 1);
    }

    /** Whether that topic still holds all that was sent to it. */
    boolean isHeldBy(String presentTopicId, long presentEnd) {
        return topicId.equals(presentTopicId) && nextOffset <= presentEnd;
    }

    /** @throws LedgerSetBack if the ledger has been given another history since */
    void verifyAgainst(LedgerSource ledger) {
        if (position == 0) {
            return;
        }
        var found = ledger.after(position - 1, 1);
        if (found.isEmpty()) {
            throw new LedgerSetBack(position, ledger.head());
        }
        if (!found.getFirst().eventId().equals(eventId)) {
            throw new LedgerSetBack(position);
        }
    }
}

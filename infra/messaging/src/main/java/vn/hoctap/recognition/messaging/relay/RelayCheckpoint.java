package vn.hoctap.recognition.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How far the ledger has been sent.
 *
 * @param topicId the topic that it was sent to
 * @param nextOffset where that topic ended then
 */
record RelayCheckpoint(String topicId, long position, long nextOffset) {
    private static final RelayCheckpoint NOTHING = new RelayCheckpoint("", 0, 0);
    private static final String LOAD = "SELECT topic_id, position, next_offset FROM relay.checkpoint WHERE topic = ?";
    private static final String STORE = """
            INSERT INTO relay.checkpoint (topic, topic_id, position, next_offset) VALUES (?, ?, ?, ?)
            ON CONFLICT (topic) DO UPDATE SET topic_id = EXCLUDED.topic_id, position = EXCLUDED.position,
              next_offset = EXCLUDED.next_offset, updated_at = now()""";

    static RelayCheckpoint load(Connection session, String topic) throws SQLException {
        try (var statement = session.prepareStatement(LOAD)) {
            statement.setString(1, topic);
            try (var row = statement.executeQuery()) {
                return row.next() ? new RelayCheckpoint(row.getString(1), row.getLong(2), row.getLong(3)) : NOTHING;
            }
        }
    }

    /** Stored by the session that holds the lock of the leader: who has lost the one cannot do the other. */
    void store(Connection session, String topic) throws SQLException {
        try (var statement = session.prepareStatement(STORE)) {
            statement.setString(1, topic);
            statement.setString(2, topicId);
            statement.setLong(3, position);
            statement.setLong(4, nextOffset);
            statement.executeUpdate();
        }
    }

    /** Whether that topic still holds all that was sent to it. */
    boolean isHeldBy(String presentTopicId, long presentEnd) {
        return topicId.equals(presentTopicId) && nextOffset <= presentEnd;
    }

    /** The place to send from when the topic has to be filled again. */
    static RelayCheckpoint beginningOf(String topicId) {
        return new RelayCheckpoint(topicId, 0, 0);
    }
}

package vn.hoctap.recognition.benchmarks;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** What any event table costs: the same rows and keys, one insert and one commit each, and nothing more. */
final class PlainInserts {
    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS plain_event (
              id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream_type text NOT NULL, stream text NOT NULL,
              version bigint NOT NULL, event_id uuid NOT NULL UNIQUE, type text NOT NULL, revision text NOT NULL,
              appended_at timestamptz NOT NULL, payload text NOT NULL, metadata text NOT NULL,
              UNIQUE (stream, version))""";
    private static final String INSERT = """
            INSERT INTO plain_event
              (stream_type, stream, version, event_id, type, revision, appended_at, payload, metadata)
            VALUES ('Dossier', ?, ?, ?, 'SelfAssessmentRecorded', '1', ?, ?, ?)""";

    private final Database database;

    PlainInserts(Database database) {
        this.database = database;
        database.owner().execute(TABLE);
        database.owner().execute("GRANT SELECT, INSERT ON plain_event TO recognition_command");
    }

    /** One stream. */
    int insertStream() throws SQLException {
        var stream = UUID.randomUUID().toString();
        for (int version = 0; version < Samples.STREAM_LENGTH; version++) {
            insert(stream, version);
        }
        return Samples.STREAM_LENGTH;
    }

    private void insert(String stream, long version) throws SQLException {
        try (var connection = database.pool.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, stream);
            statement.setLong(2, version);
            statement.setObject(3, UUID.randomUUID());
            statement.setTimestamp(4, Timestamp.from(Instant.now()));
            statement.setString(5, Samples.PAYLOAD);
            statement.setString(6, Samples.METADATA_TEXT);
            statement.executeUpdate();
        }
    }
}

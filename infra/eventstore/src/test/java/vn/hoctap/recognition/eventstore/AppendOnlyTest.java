package vn.hoctap.recognition.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.hoctap.recognition.eventstore.StoreFixture.note;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.embedded.PostgresServer;

@DisplayName("What is recorded")
class AppendOnlyTest {
    private static final StoreFixture STORE = new StoreFixture().sequencing();

    @BeforeAll
    static void record() {
        STORE.append(note("kept", 0), note("kept", 1));
        await().until(() -> STORE.ledger.head() == 2);
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    static Stream<Arguments> attacks() {
        return Stream.of(PostgresServer.COMMAND, PostgresServer.OWNER, "postgres")
                .flatMap(role -> Stream.of(
                                "UPDATE eventstore.event SET payload = '{}'",
                                "DELETE FROM eventstore.event",
                                "TRUNCATE eventstore.event CASCADE",
                                "UPDATE eventstore.ledger SET recorded_at = now()",
                                "DELETE FROM eventstore.ledger",
                                "TRUNCATE eventstore.ledger",
                                "INSERT INTO eventstore.ledger (position, event, recorded_at, leaf)"
                                        + " SELECT 7, id + 100, now(), sha256('') FROM eventstore.event LIMIT 1",
                                "INSERT INTO eventstore.event (stream_type, stream, version, event_id, type, revision,"
                                        + " appended_at, payload, metadata) SELECT 'Note', 'kept', 9,"
                                        + " gen_random_uuid(), 'Noted', '1', now(), '{}', '{}'")
                        .map(statement -> Arguments.of(role, statement)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("attacks")
    void cannot_be_changed_or_removed_by(String role, String statement) throws SQLException {
        try (var connection = STORE.database.as(role).getConnection();
                var attack = connection.createStatement()) {
            if ("postgres".equals(role)) {
                attack.execute("SET session_replication_role = replica");
            }
            assertThatThrownBy(() -> attack.execute(statement)).isInstanceOf(SQLException.class);
        }
        assertThat(STORE.ledger.after(0, 10))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.leaf()).isEqualTo(LedgerLeaf.expected(entry)));
    }
}

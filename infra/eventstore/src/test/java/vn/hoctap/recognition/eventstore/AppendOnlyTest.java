package vn.hoctap.recognition.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.hoctap.recognition.eventstore.StoreFixture.note;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
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

    private static final List<String> ATTACKS = List.of(
            "UPDATE eventstore.event SET payload = '{}'",
            "UPDATE eventstore.event SET appended_at = appended_at",
            "DO $$ DECLARE kept CURSOR FOR SELECT * FROM eventstore.event; BEGIN OPEN kept; MOVE kept;"
                    + " UPDATE eventstore.event SET payload = '{}' WHERE CURRENT OF kept; END $$",
            "INSERT INTO eventstore.event (stream_type, stream, version, event_id, type, revision, appended_at, payload,"
                    + " metadata) SELECT 'Note', 'kept', 1, gen_random_uuid(), 'Noted', '1', now(), '{}', '{}'"
                    + " ON CONFLICT (stream, version) DO UPDATE SET payload = '{}'",
            "MERGE INTO eventstore.event AS kept USING (VALUES (1)) AS other (one) ON kept.version = 1"
                    + " WHEN MATCHED THEN UPDATE SET payload = '{}'",
            "MERGE INTO eventstore.event AS kept USING (VALUES (1)) AS other (one) ON kept.version = 1"
                    + " WHEN MATCHED THEN DELETE",
            "DELETE FROM eventstore.event",
            "WITH gone AS (DELETE FROM eventstore.event RETURNING *) SELECT count(*) FROM gone",
            "TRUNCATE eventstore.event CASCADE",
            "INSERT INTO eventstore.event (stream_type, stream, version, event_id, type, revision, appended_at, payload,"
                    + " metadata) SELECT 'Note', 'kept', 9, gen_random_uuid(), 'Noted', '1', now(), '{}', '{}'",
            "INSERT INTO eventstore.event (stream_type, stream, version, event_id, type, revision, appended_at, payload,"
                    + " metadata) SELECT 'Note', 'kept', 1, gen_random_uuid(), 'Noted', '1', now(), '{}', '{}'",
            "UPDATE eventstore.ledger SET recorded_at = now()",
            "UPDATE eventstore.ledger SET position = position + 10",
            "DELETE FROM eventstore.ledger",
            "TRUNCATE eventstore.ledger",
            "INSERT INTO eventstore.ledger (position, event, recorded_at, leaf)"
                    + " SELECT 7, id + 100, now(), sha256('') FROM eventstore.event LIMIT 1");

    /** Not allowed, against a check, or there already: never a statement that could not have done anything anyway. */
    private static final List<String> REFUSALS = List.of("42501", "23514", "23505");

    /** What would let them be changed afterwards; a superuser can do it, whom only history outside of the database stops. */
    private static final List<String> WAYS_ROUND = List.of(
            "ALTER TABLE eventstore.event DISABLE TRIGGER ALL",
            "DROP TABLE eventstore.event CASCADE",
            "ALTER TABLE eventstore.ledger ALTER COLUMN leaf TYPE text",
            "CREATE OR REPLACE RULE other AS ON INSERT TO eventstore.event DO INSTEAD NOTHING",
            "CREATE TRIGGER other BEFORE INSERT ON eventstore.event FOR EACH ROW EXECUTE FUNCTION pg_catalog.suppress_redundant_updates_trigger()",
            "SET session_replication_role = replica",
            "SET ROLE recognition_owner",
            "CREATE TABLE eventstore.other (id bigint)");

    static Stream<Arguments> attacks() {
        return Stream.of(PostgresServer.COMMAND, PostgresServer.OWNER, "postgres")
                .flatMap(role -> ATTACKS.stream().map(attack -> Arguments.of(role, attack)));
    }

    static Stream<Arguments> waysRound() {
        return WAYS_ROUND.stream().map(way -> Arguments.of(PostgresServer.COMMAND, way));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"attacks", "waysRound"})
    void cannot_be_changed_or_removed_by(String role, String statement) throws SQLException {
        var before = rights();
        try (var connection = STORE.database.as(role).getConnection();
                var attack = connection.createStatement()) {
            if ("postgres".equals(role)) {
                attack.execute("SET session_replication_role = replica");
            }
            assertThatThrownBy(() -> attack.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isIn(REFUSALS));
        }
        assertThat(STORE.ledger.after(0, 10))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.leaf()).isEqualTo(entry.expectedLeaf()));
        assertThat(rights()).isEqualTo(before);
    }

    /** Who may do what to the tables, and which triggers stand before them. */
    private static List<String> rights() {
        return new JdbcTemplate(STORE.database.as("postgres")).queryForList("""
                SELECT format('%s %s %s', relname, relacl, relowner::regrole) FROM pg_class
                 WHERE relnamespace = 'eventstore'::regnamespace
                UNION ALL SELECT format('%s %s', tgname, tgenabled) FROM pg_trigger ORDER BY 1""", String.class);
    }
}

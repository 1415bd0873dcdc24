package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.elsewhere.HeldSessions;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.readers.LookingAs;
import vn.hoctap.recognition.query.readers.NoWall;
import vn.hoctap.recognition.query.readers.OneSession;

/** The application is one whose own wall is down. */
@DisplayName("The wall in the database")
class SecondWallTest {
    private static final List<Envelope> LEDGER = TwoCommunes.ledger();
    private static final List<String> WALLED = List.of(
            "access_record.entry",
            "audit_trail.entry",
            "deadlines.deadline",
            "decisions.decision",
            "leaves.leaf",
            "notices.dossier",
            "notices.notice",
            "panels.panel",
            "panels.session",
            "personal.reading",
            "personal.subscription",
            "progress.standing",
            "projector.dead_letter",
            "projector.finding",
            "rights.held",
            "search.dossier");
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.walled(topic, NoWall.class, HeldSessions.class);
        await().atMost(Duration.ofMinutes(2)).until(() -> side.isAt(LEDGER.size()));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void shows_nothing_to_a_session_without_a_reader_but_what_is_public() {
        var seen = rows(readersSession());
        assertThat(seen.entrySet().stream()
                        .filter(table -> table.getValue() > 0)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("audit_trail.entry", "decisions.decision");
        assertThat(texts("SELECT DISTINCT type FROM audit_trail.entry"))
                .isNotEmpty()
                .noneMatch(type -> type.matches("(Dossier|Session|Right|Panel|Ballot|Deadline).*"));
        assertThat(texts("SELECT content ->> 'state' FROM decisions.decision")).containsOnly("SIGNED");
    }

    @Test
    void stands_around_every_table_that_is_not_public() {
        var open = Set.of(
                "cycles.cycle",
                "decisions.number",
                "organisations.unit",
                "projector.checkpoint",
                "projector.rebuild",
                "targets.publication",
                "territory.change");
        var readable = side.owner().queryForList("""
                SELECT nspname || '.' || relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
                 WHERE relkind IN ('r', 'v', 'm', 'p') AND nspname NOT IN ('pg_catalog', 'information_schema')
                   AND has_table_privilege('recognition_reader', pg_class.oid, 'SELECT')
                   AND NOT (relrowsecurity AND relforcerowsecurity)""", String.class);
        assertThat(readable).containsExactlyInAnyOrderElementsOf(open);
        var walled = side.owner()
                .queryForList(
                        "SELECT relnamespace::regnamespace || '.' || relname FROM pg_class WHERE relforcerowsecurity",
                        String.class);
        assertThat(walled).containsExactlyInAnyOrderElementsOf(WALLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE progress.standing SET stage = 'RECOGNISED'",
                "DELETE FROM audit_trail.entry",
                "INSERT INTO search.dossier (dossier_id) VALUES (gen_random_uuid())",
                "INSERT INTO projector.rebuild (id, projection) VALUES (gen_random_uuid(), 'progress')",
                "UPDATE access_record.entry SET actor = 'x'",
                "DELETE FROM access_record.entry",
                "TRUNCATE progress.standing",
                "ALTER TABLE progress.standing DISABLE ROW LEVEL SECURITY",
                "DROP POLICY seen ON progress.standing",
                "INSERT INTO personal.reading VALUES ('officer-one', 1)",
                "INSERT INTO notices.notice SELECT * FROM notices.notice",
                "SET ROLE recognition_query",
                "SET ROLE recognition_owner",
                "SET SESSION AUTHORIZATION recognition_query",
                "CREATE TABLE progress.mine (id uuid)",
            })
    void lets_its_role_change_nothing(String change) {
        assertThatThrownBy(() -> readersSession().execute(change))
                .rootCause()
                .satisfies(cause -> assertThat(cause.getMessage())
                        .containsAnyOf(
                                "permission denied",
                                "must be owner",
                                "must be able to SET ROLE",
                                "violates row-level security policy"));
    }

    @Test
    void has_a_role_that_is_exempt_from_nothing() {
        assertThat(side.owner().queryForMap("""
                SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'recognition_reader'""")).containsValues(false).doesNotContainValue(true);
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource({
        "officer-one, one",
        "officer-other, other unit",
        "head-of-unit, draft",
        "clerk, one unit",
        "clerk-elsewhere, ''",
        "ministry, one unit",
        "auditor, one other draft unit",
        "committee, one other draft unit",
        "chair, one",
        "khuyen-hoc, ''",
        "administrator, ''",
        "nobody, ''",
        "proposed, ''",
    })
    void shows_in_every_list_just_the_dossiers_that_are_somebodys_business(String subject, String expected) {
        var allowed = Stream.of(expected.split(" ")).map(SecondWallTest::id).collect(Collectors.toSet());
        assertThat(listed(subject, "/api/v1/dossiers?year=2023&limit=200", "dossierId"))
                .isEqualTo(allowed);
        assertThat(listed(subject, "/api/v1/search?q=da+knang&limit=50", "dossierId"))
                .isEqualTo(allowed);
        var trail = side.getAs(subject, "/api/v1/audit-trail.jsonl").body();
        TwoCommunes.ALL.forEach(dossier -> assertThat(trail.contains(dossier.toString()))
                .as(dossier + " in the trail of " + subject)
                .isEqualTo(allowed.contains(dossier.toString()) || isSigned(dossier)));
    }

    /** With the application's own wall down. */
    @Test
    void refuses_what_the_application_has_forgotten_to_refuse() {
        int asked = 0;
        int refused = 0;
        for (var subject : Outsiders.SEES.keySet()) {
            for (var dossier : Outsiders.hiddenFrom(subject)) {
                for (var path : Outsiders.paths(dossier)) {
                    asked++;
                    refused += tells(side.getAs(subject, path, "Accept", "*/*").body(), dossier) ? 0 : 1;
                }
            }
        }
        assertThat(asked).isGreaterThan(200);
        assertThat(refused).as("of " + asked).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"progress", "audit-trail", "search", "panels", "decisions", "deadlines", "rights", "notices"})
    void goes_along_when_a_projection_is_rebuilt(String projection) {
        var rebuild = side.rebuild(projection, "administrator", "administrator-2");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> side.getAs("administrator", rebuild).body().contains("SWITCHED"));
        assertThat(listed("officer-one", "/api/v1/dossiers?year=2023", "dossierId"))
                .containsExactly(TwoCommunes.ONE.toString());
        stands_around_every_table_that_is_not_public();
        shows_nothing_to_a_session_without_a_reader_but_what_is_public();
    }

    /** Whatever a query asks. */
    @Test
    void leaves_to_everybody_what_is_their_own() {
        side.owner().update("INSERT INTO personal.reading VALUES ('officer-one', 1), ('officer-other', 2)");
        var session = new JdbcTemplate(new SingleConnectionDataSource(connection(), true));
        session.queryForObject("SELECT set_config('recognition.subject', 'officer-one', false)", String.class);
        assertThat(session.queryForList("SELECT position FROM personal.reading", Long.class))
                .containsExactly(1L);
        assertThat(session.update("UPDATE personal.reading SET position = 9")).isEqualTo(1);
        assertThat(session.queryForList("SELECT DISTINCT address FROM notices.notice", String.class))
                .isEqualTo(List.of("PERSON@officer-one"));
        assertThat(side.owner().update("DELETE FROM personal.reading")).isEqualTo(2);
    }

    private static Connection connection() {
        try {
            return side.database.as(PostgresServer.READER).getConnection();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void keeps_no_reader_in_a_session_that_went_back() throws SQLException {
        side.getAs("auditor", "/api/v1/dossiers");
        var pool = side.bean("readingPool", HikariDataSource.class);
        for (int session = 0; session < 8; session++) {
            try (var connection = pool.getConnection()) {
                var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
                assertThat(jdbc.queryForList(
                                "SELECT coalesce(current_setting('recognition.' || name, true), '') FROM"
                                        + " unnest(ARRAY['subject', 'roles', 'extent', 'applicants', 'areas', 'filed_areas', 'seats',"
                                        + " 'dossiers']) AS name",
                                String.class))
                        .containsOnly("");
                assertThat(jdbc.queryForObject("SELECT count(*) FROM progress.standing", Long.class))
                        .isZero();
            }
        }
    }

    @Test
    void answers_all_that_is_asked_at_once_in_one_session_of_its_reader() {
        var sessions = side.bean("readingPool", HikariDataSource.class).getHikariPoolMXBean();
        var reader = side.bean(LookingAs.class)
                .see(
                        "auditor",
                        () -> atOnce(() -> {
                            var first = SecondWallTest.reader();
                            assertThat(sessions.getActiveConnections()).isEqualTo(1);
                            return first + " and " + SecondWallTest.reader();
                        }));
        assertThat(reader).isEqualTo("auditor and auditor");
        assertThat(sessions.getActiveConnections()).isZero();
    }

    @Test
    void lets_nobody_look_as_another_reader_in_the_session_at_hand() {
        var looking = side.bean(LookingAs.class);
        assertThatThrownBy(() -> atOnce(() -> looking.see("auditor", SecondWallTest::reader)))
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    /** Whoever waits for something else than the database would keep it from others. */
    @ParameterizedTest
    @CsvSource({"/api/v1/held/page, 1", "/held/paper.pdf, 0", "/api/v1/held/file, 0"})
    void keeps_a_session_for_what_only_asks(String path, int held) {
        assertThat(side.getAs("auditor", path).body()).contains("held: " + held);
    }

    private static String atOnce(Callable<String> questions) {
        try {
            return side.bean(OneSession.class).during(questions);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static String reader() {
        return side.bean(JdbcTemplate.class)
                .queryForObject("SELECT current_setting('recognition.subject')", String.class);
    }

    private static boolean tells(String body, DossierId dossier) {
        return body.contains(dossier.toString()) || body.contains(Outsiders.NAMES.get(dossier));
    }

    private static boolean isSigned(DossierId dossier) {
        return dossier.equals(TwoCommunes.ONE);
    }

    private static String id(String name) {
        return switch (name) {
            case "one" -> TwoCommunes.ONE.toString();
            case "other" -> TwoCommunes.OTHER.toString();
            case "draft" -> TwoCommunes.DRAFT.toString();
            case "unit" -> TwoCommunes.UNIT.toString();
            default -> "";
        };
    }

    private static Set<String> listed(String subject, String path, String field) {
        var answer = side.getAs(subject, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var list = JsonMapper.shared().readTree(answer.body());
        var ids = (list.isArray() ? list : list.path("items"))
                .valueStream()
                .map(item -> item.path(field).asString())
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Set.of("") : ids;
    }

    private static Map<String, Long> rows(JdbcTemplate session) {
        var rows = new LinkedHashMap<String, Long>();
        WALLED.forEach(table -> rows.put(table, session.queryForObject("SELECT count(*) FROM " + table, Long.class)));
        return rows;
    }

    private static List<String> texts(String query) {
        return readersSession().queryForList(query, String.class);
    }

    private static JdbcTemplate readersSession() {
        return new JdbcTemplate(side.database.as(PostgresServer.READER));
    }
}

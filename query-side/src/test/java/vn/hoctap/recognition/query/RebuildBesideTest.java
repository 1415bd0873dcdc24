package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.projections.CanonicalForm;
import vn.hoctap.recognition.query.projections.Digests;

@DisplayName("A projection rebuilt beside the live one")
class RebuildBesideTest {
    private static final List<Envelope> LEDGER = District.generated(150, 11);
    private static final int HALF = LEDGER.size() / 2;
    private static final Map<String, Digests.Digest> WHOLE = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"audit-trail", "progress"})
    void takes_its_place_while_events_come_in_and_readers_see_neither_error_nor_step_back(String projection)
            throws Exception {
        try (var side = fold(HALF, "--recognition.rebuild-batch=20");
                var readers = new Readers(side)) {
            var rights = rights(side);
            var rebuild = begin(side, projection);
            for (int next = HALF; next < LEDGER.size(); next += 25) {
                QuerySide.send(side.topic, LEDGER.subList(next, Math.min(next + 25, LEDGER.size())));
            }
            var ended = awaitEnd(side, rebuild);
            awaitPosition(side, LEDGER.size());
            readers.finish();

            assertThat(ended.path("state").asString()).isEqualTo("SWITCHED");
            assertThat(ended.path("equal").asBoolean()).isTrue();
            assertThat(ended.path("position").asLong()).isBetween((long) HALF, (long) LEDGER.size());
            assertThat(ended.path("eventsToDo").asLong()).isZero();
            assertThat(rights(side)).isEqualTo(rights);
            assertThat(schemas(side)).doesNotContain("audit_trail_old", "audit_trail_rebuild", "progress_rebuild");
            assertThat(digest(side, "progress")).isEqualTo(digestOfAll("progress"));
            assertThat(digest(side, "audit-trail")).isEqualTo(digestOfAll("audit-trail"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1", "DROP TABLE progress_rebuild.standing", "CREATE SCHEMA progress_old"})
    void goes_on_in_the_next_process_whatever_was_left_behind(String mishap) {
        try (var side = fold(LEDGER.size(), "--recognition.rebuild-batch=1")) {
            var rebuild = begin(side, "progress");
            await().until(() -> json(side, rebuild).path("position").asLong() > 20);
            assertThat(side.post("/api/v1/projections/progress/rebuilds").statusCode())
                    .isEqualTo(409);
            side.stop();
            assertThat(side.owner().queryForObject("SELECT state FROM projector.rebuild", String.class))
                    .isEqualTo("RUNNING");
            side.owner().execute(mishap);

            try (var next = side.again()) {
                assertThat(awaitEnd(next, rebuild).path("state").asString()).isEqualTo("SWITCHED");
                assertThat(digest(next, "progress")).isEqualTo(digestOfAll("progress"));
                await().until(() -> !schemas(next).contains("progress_old"));
            }
        }
    }

    @Test
    void says_so_where_the_live_one_held_something_else_and_puts_it_right() {
        try (var side = fold(LEDGER.size())) {
            side.owner().update("UPDATE progress.standing SET office = 'UBND' WHERE version = 0");
            var ended = awaitEnd(side, begin(side, "progress"));

            assertThat(ended.path("state").asString()).isEqualTo("DIFFERENT");
            assertThat(ended.path("equal").asBoolean(true)).isFalse();
            assertThat(ended.path("newDigest").asString())
                    .isEqualTo(digestOfAll("progress").sha256())
                    .isNotEqualTo(ended.path("oldDigest").asString());
            assertThat(digest(side, "progress")).isEqualTo(digestOfAll("progress"));
        }
    }

    @Test
    void is_refused_where_a_copy_would_lack_something_and_for_an_unknown_projection() {
        try (var side = fold(10)) {
            side.owner().execute("CREATE VIEW progress.by_year AS SELECT year FROM progress.standing");
            var ended = awaitEnd(side, begin(side, "progress"));
            assertThat(ended.path("state").asString()).isEqualTo("FAILED");
            assertThat(ended.path("cause").asString()).contains("besides plain tables");
            assertThat(schemas(side)).contains("progress").doesNotContain("progress_rebuild");
            assertThat(side.post("/api/v1/projections/unknown/rebuilds").statusCode())
                    .isEqualTo(404);
            assertThat(JsonMapper.shared()
                            .readTree(side.get("/api/v1/projections/progress/rebuilds")
                                    .body()))
                    .hasSize(1);
        }
    }

    @Test
    void begins_only_when_another_person_wants_it_too() {
        try (var side = fold(10)) {
            var proposed = side.postAs("one", "/api/v1/projections/progress/rebuilds");
            var rebuild = proposed.headers().firstValue("Location").orElseThrow();
            assertThat(side.postAs("two", "/api/v1/projections/progress/rebuilds")
                            .body())
                    .contains("REBUILD_UNDER_WAY");
            assertThat(side.postAs("one", rebuild + "/approvals"))
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(403))
                    .satisfies(answer -> assertThat(answer.body()).contains("separation-of-duties", "SAME_PERSON"));
            assertThat(json(side, rebuild).path("state").asString()).isEqualTo("PROPOSED");
            assertThat(side.postAs("two", rebuild + "/approvals").statusCode()).isEqualTo(202);
            assertThat(side.postAs("one", rebuild + "/declines").body()).contains("REBUILD_ANSWERED");
            assertThat(awaitEnd(side, rebuild).path("answeredBy").asString()).isEqualTo("two");
        }
    }

    @Test
    void does_not_begin_once_it_is_declined() {
        try (var side = fold(10)) {
            var proposed = side.postAs("one", "/api/v1/projections/progress/rebuilds");
            var rebuild = proposed.headers().firstValue("Location").orElseThrow();
            assertThat(side.postAs("one", rebuild + "/declines").statusCode()).isEqualTo(202);
            assertThat(side.postAs("two", rebuild + "/approvals").body()).contains("REBUILD_ANSWERED");
            assertThat(json(side, rebuild).path("state").asString()).isEqualTo("DECLINED");
            begin(side, "progress");
        }
    }

    /** The rule stands in the table as well. */
    @Test
    void cannot_be_let_begin_by_its_proposer_even_in_the_database() {
        try (var side = fold(10)) {
            side.postAs("one", "/api/v1/projections/progress/rebuilds");
            assertThatThrownBy(() -> new JdbcTemplate(side.database.as(PostgresServer.QUERY)).update("""
                            UPDATE projector.rebuild SET state = 'RUNNING', started_at = now(), answered_by = 'one'"""))
                    .hasMessageContaining("rebuild_by_two");
        }
    }

    @Test
    void its_outcome_cannot_be_written_by_the_application() {
        try (var side = fold(10)) {
            var application = new JdbcTemplate(side.database.as(PostgresServer.QUERY));
            side.postAs("one", "/api/v1/projections/progress/rebuilds");
            assertThatThrownBy(() -> application.update("UPDATE projector.rebuild SET state = 'SWITCHED'"))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> application.execute("CREATE SCHEMA progress_rebuild"))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void cannot_be_compared_by_a_form_that_would_always_ask_the_live_one() {
        assertThatThrownBy(() -> new CanonicalForm("progress", "SELECT stage FROM progress.standing"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static QuerySide fold(int events, String... settings) {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER.subList(0, events));
        var side = QuerySide.with(topic, settings);
        awaitPosition(side, events);
        return side;
    }

    private static Digests.Digest digestOfAll(String projection) {
        return WHOLE.computeIfAbsent(projection, name -> {
            try (var side = fold(LEDGER.size())) {
                return digest(side, name);
            }
        });
    }

    private static String begin(QuerySide side, String projection) {
        return side.rebuild(projection, QuerySide.READER, "administrator-2");
    }

    private static JsonNode awaitEnd(QuerySide side, String rebuild) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !json(side, rebuild).path("state").asString().equals("RUNNING"));
        return json(side, rebuild);
    }

    private static void awaitPosition(QuerySide side, long position) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> digest(side, "progress").position() == position
                        && digest(side, "audit-trail").position() == position);
    }

    private static Digests.Digest digest(QuerySide side, String projection) {
        return side.bean(Digests.class).of(projection).orElseThrow();
    }

    private static JsonNode json(QuerySide side, String path) {
        return JsonMapper.shared().readTree(side.get(path).body());
    }

    private static List<String> schemas(QuerySide side) {
        return side.owner().queryForList("SELECT nspname FROM pg_namespace", String.class);
    }

    /** Names, definitions and rights of everything in the schemas of the projections. */
    private static List<String> rights(QuerySide side) {
        return side.owner().queryForList("""
                SELECT format('%s %s %s', oid::regclass, relkind, relacl) AS line FROM pg_class
                 WHERE relnamespace IN ('progress'::regnamespace, 'audit_trail'::regnamespace)
                UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname IN ('progress', 'audit_trail')
                UNION ALL SELECT format('%s %s', nspname, nspacl) FROM pg_namespace WHERE nspname IN ('progress', 'audit_trail')
                UNION ALL SELECT format('%s %s', conname, pg_get_constraintdef(oid)) FROM pg_constraint
                 WHERE connamespace IN ('progress'::regnamespace, 'audit_trail'::regnamespace)
                ORDER BY line""", String.class);
    }
}

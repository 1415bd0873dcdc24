package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import vn.hoctap.recognition.messaging.Envelope;

@DisplayName("Comparing every projection with the events, all the time")
class ChecksTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final List<Envelope> LEDGER = District.generated(120, 5);
    private static QuerySide side;

    @BeforeAll
    static void fold() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.with(topic, "--recognition.check.share=0.5");
        names().forEach(name ->
                await().atMost(LONGEST).until(() -> wholeRound(name).isPresent()));
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @Test
    void finds_nothing_where_nothing_is_wrong() {
        assertThat(names()).contains("audit-trail", "progress");
        for (var name : names()) {
            assertThat(check(name).path("findings")).as(name).isEmpty();
            assertThat(check(name).path("failing").isNull()).as(name).isTrue();
            assertThat(check(name).path("of").asLong()).as(name).isPositive();
        }
        assertThat(health()).doesNotContain("DEGRADED");
    }

    /** Of every table of every projection, those to come among them. */
    @Test
    void names_a_changed_and_a_missing_row_of_each_table_within_a_minute_until_it_is_right_again() {
        var tables = tables();
        tables.forEach(ChecksTest::keepOneRow);
        tables.forEach(table -> owner("UPDATE %1$s SET %2$s WHERE %3$s", table, change(table), isKept(table)));
        await().atMost(LONGEST).until(() -> findings() == tables.size());
        tables.forEach(table -> assertThat(finding(table).path("expected"))
                .isNotEqualTo(finding(table).path("found")));
        assertThat(health()).contains("DEGRADED");
        assertThat(side.get("/actuator/prometheus").body())
                .contains("recognition_projection_findings{projection=\"progress\"} 1.0");

        tables.forEach(table -> owner("DELETE FROM %1$s WHERE %2$s", table, isKept(table)));
        tables.forEach(table ->
                await().atMost(LONGEST).until(() -> finding(table).path("found").isNull()));

        tables.forEach(
                table -> owner("INSERT INTO %1$s (%2$s) SELECT %2$s FROM %3$s", table, written(table), kept(table)));
        await().atMost(LONGEST).until(() -> findings() == 0);
        assertThat(health()).doesNotContain("DEGRADED");
    }

    @Test
    void names_a_row_that_ought_not_to_be_there() {
        side.owner().update("""
                INSERT INTO progress.standing (SELECT (jsonb_populate_record(s, '{"dossier_id":
                  "ffffffff-ffff-8fff-bfff-ffffffffffff"}')).* FROM progress.standing s LIMIT 1)""");
        side.owner().update("""
                INSERT INTO audit_trail.entry (%1$s) SELECT %1$s FROM (SELECT (jsonb_populate_record(e, '{"position":
                  1000000, "stream": "ffffffff-ffff-8fff-bfff-ffffffffffff"}')).* FROM audit_trail.entry e LIMIT 1) AS one
                """.formatted(written("audit_trail.entry")));
        await().atMost(LONGEST)
                .until(() -> check("audit-trail").path("count").asLong() == 1
                        && check("progress").at("/findings/0/expected").isNull());
        side.owner().update("DELETE FROM progress.standing WHERE dossier_id = 'ffffffff-ffff-8fff-bfff-ffffffffffff'");
        side.owner().update("DELETE FROM audit_trail.entry WHERE position = 1000000");
        await().atMost(LONGEST).until(() -> findings() == 0);
    }

    @Test
    void leaves_out_what_is_set_aside_and_names_a_stream_that_can_no_longer_be_folded() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        var stream = LEDGER.getFirst().stream();
        var position = LEDGER.size() + 1;
        QuerySide.send(
                topic,
                List.of(new Envelope(
                        position,
                        "Dossier",
                        stream,
                        99,
                        new UUID(position, 99),
                        "NeverHeardOf",
                        "1",
                        Instant.now(),
                        "{}",
                        "{}")));
        try (var other = QuerySide.with(topic, "--recognition.check.streams=7", "--recognition.check.share=0.5")) {
            var damaged = LEDGER.stream()
                    .filter(event -> !event.stream().equals(stream))
                    .findFirst()
                    .orElseThrow();
            await().until(() -> other.get("/actuator/health").body().contains("\"deadLetters\":1"));
            other.owner().update("UPDATE audit_trail.entry SET payload = '{}' WHERE position = ?", damaged.position());
            await().atMost(LONGEST)
                    .until(() -> other.get("/api/v1/projections/checks").body().contains("notFolded"));
            await().atMost(LONGEST)
                    .until(() -> other.get("/api/v1/projections/checks").body().contains("entry ["));
            assertThat(other.owner().queryForList("SELECT key FROM projector.finding", String.class))
                    .containsOnly("stream " + damaged.stream(), "entry [%d]".formatted(damaged.position()));
        }
    }

    /** Some column that is no part of a key and of a type that is easily changed. */
    private static String change(String table) {
        var column = side.owner().queryForMap("""
                SELECT attname, atttypid::regtype::text AS type FROM pg_attribute
                 WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                   AND atttypid IN ('text'::regtype, 'date'::regtype, 'jsonb'::regtype)
                   AND NOT attnum = ANY (SELECT unnest(indkey::int2[]) FROM pg_index
                                          WHERE indrelid = ?::regclass AND indisunique)
                 ORDER BY attnotnull DESC, atttypid = 'text'::regtype, attname LIMIT 1""", table, table);
        var name = column.get("attname");
        return switch (String.valueOf(column.get("type"))) {
            case "date" -> "%1$s = %1$s + 1".formatted(name);
            case "jsonb" -> "%1$s = %1$s || '{\"another\": true}'".formatted(name);
            default -> "%1$s = %1$s || 'x'".formatted(name);
        };
    }

    private static void keepOneRow(String table) {
        owner("CREATE TABLE %1$s AS SELECT * FROM %2$s LIMIT 1", kept(table), table);
    }

    /** Columns that are written; the others the database works out. */
    private static String written(String table) {
        return String.join(", ", side.owner().queryForList("""
                SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped
                   AND attgenerated = ''""", String.class, table));
    }

    private static String kept(String table) {
        return "public.kept_" + table.replace('.', '_');
    }

    private static String isKept(String table) {
        var columns = String.join(", ", side.owner().queryForList("""
                SELECT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
                 WHERE indrelid = ?::regclass AND indisprimary""", String.class, table));
        return "(%s) = (SELECT %s FROM %s)".formatted(columns, columns, kept(table));
    }

    private static void owner(String statement, Object... names) {
        side.owner().execute(statement.formatted(names));
    }

    /** What was found first in a table. */
    private static JsonNode finding(String table) {
        int dot = table.indexOf('.');
        return check(table.substring(0, dot).replace('_', '-'))
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("key").asString().startsWith(table.substring(dot + 1) + " ["))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<String> tables() {
        return side.owner()
                .queryForList(
                        "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname = ANY (?)",
                        String.class,
                        (Object) schemas());
    }

    private static String[] schemas() {
        return names().stream().map(name -> name.replace('-', '_')).toArray(String[]::new);
    }

    private static List<String> names() {
        return side.projections();
    }

    private static long findings() {
        return names().stream()
                .mapToLong(name -> check(name).path("count").asLong())
                .sum();
    }

    private static Optional<String> wholeRound(String projection) {
        return check(projection).path("lastWholeRound").asStringOpt();
    }

    private static String health() {
        return side.get("/actuator/health").body();
    }

    private static JsonNode check(String projection) {
        var checks = JsonMapper.shared()
                .readTree(side.get("/api/v1/projections/checks").body());
        return checks.valueStream()
                .filter(check -> check.path("projection").asString().equals(projection))
                .findFirst()
                .orElseThrow();
    }
}

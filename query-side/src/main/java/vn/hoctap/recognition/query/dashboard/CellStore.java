package vn.hoctap.recognition.query.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.audittrail.StepTitle;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.reading.AsOf;

/** The SQL of the dashboard: dossiers counted by cell, and the same dossiers one by one. */
@Repository
class CellStore {
    private static final String[] UNDER_WAY =
            Stream.of(Stage.values()).filter(Stage::isUnderWay).map(Stage::name).toArray(String[]::new);

    private static final String OF_CELL = """
            kind, tier, stage,
            CASE WHEN appointment IS NULL THEN 'NO_PROMISE'
                 WHEN CASE WHEN stage = ANY (?) THEN ? ELSE coalesce(decided_on, stage_since) END <= appointment
                 THEN 'ON_TIME' ELSE 'LATE' END AS timeliness,
            CASE WHEN ? - stage_since <= 7 THEN 'UP_TO_7_DAYS' WHEN ? - stage_since <= 30 THEN 'UP_TO_30_DAYS'
                 WHEN ? - stage_since <= 90 THEN 'UP_TO_90_DAYS' ELSE 'OVER_90_DAYS' END AS age""";
    private static final String FROM =
            " FROM progress.standing WHERE year = ? AND kind = coalesce(?, kind) AND area_code = ANY (?) AND ";
    private static final String FROM_ALL = " FROM progress.standing WHERE year = ? AND kind = coalesce(?, kind) AND ";

    private static final String EVENTS = """
            SELECT shown.*, entry.position AS event_position, entry.type, entry.recorded_at AS event_recorded_at,
                   entry.effective_on
              FROM shown JOIN audit_trail.entry ON entry.stream = shown.dossier_id AND entry.version = shown.stage_version
             ORDER BY area_code, applicant_code, dossier_id""";

    private final JdbcTemplate jdbc;

    CellStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Count(Cell cell, long dossiers) {}

    List<Count> counts(Question question, Scope scope, AsOf asOf, boolean byArea) {
        var area = byArea ? "area_code" : "''::text AS area_code";
        var query = "SELECT " + area + ", " + OF_CELL + ", count(*) AS dossiers" + from(scope) + asOf.condition()
                + " GROUP BY 1, kind, tier, stage, timeliness, age";
        return jdbc.query(
                query,
                (row, number) -> new Count(cell(row), row.getLong("dossiers")),
                arguments(question, scope, asOf));
    }

    /** Every dossier of the question with its event; the caller picks those of a figure. */
    void each(Question question, Scope scope, AsOf asOf, Consumer<Counted> reader) {
        var shown = "SELECT dossier_id, area_code, area_name, applicant_code, applicant_name, stage_version, " + OF_CELL
                + from(scope) + asOf.condition();
        jdbc.query(
                "WITH shown AS (" + shown + ") " + EVENTS,
                row -> {
                    reader.accept(counted(row));
                },
                arguments(question, scope, asOf));
    }

    private static String from(Scope scope) {
        return scope.codes() == null ? FROM_ALL : FROM;
    }

    private static Object[] arguments(Question question, Scope scope, AsOf asOf) {
        var day = question.dayAt(asOf);
        var arguments = new ArrayList<@Nullable Object>(
                Arrays.asList(UNDER_WAY, day, day, day, day, question.year(), question.kindName()));
        if (scope.codes() != null) {
            arguments.add(scope.codes().toArray(String[]::new));
        }
        arguments.addAll(asOf.arguments());
        return arguments.toArray();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getString("area_code"),
                RecognitionKind.valueOf(row.getString("kind")),
                AdministrativeTier.valueOf(row.getString("tier")),
                Stage.valueOf(row.getString("stage")),
                Timeliness.valueOf(row.getString("timeliness")),
                Age.valueOf(row.getString("age")));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getObject("dossier_id", UUID.class),
                row.getString("area_name"),
                row.getString("applicant_code"),
                row.getString("applicant_name"),
                cell(row),
                row.getLong("stage_version"),
                row.getLong("event_position"),
                row.getString("type"),
                StepTitle.of(row.getString("type")),
                row.getTimestamp("event_recorded_at").toInstant(),
                row.getObject("effective_on", LocalDate.class));
    }
}

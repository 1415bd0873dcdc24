package vn.hoctap.recognition.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageCursor;
import vn.hoctap.recognition.query.reading.PageRequest;
import vn.hoctap.recognition.query.territory.FindTerritory;

/** Lists and counts deadlines together with the dossiers that they are about, the earliest due day first. */
@Repository
class FindDeadlines {
    /** What a dossier waits for follows from where it stands; a day before it came there is one of an earlier round. */
    private static final String WAITING = """
            coalesce(CASE content ->> 'kind'
                WHEN 'APPOINTMENT' THEN stage IN ('ACCEPTED', 'PROPOSED') AND appointment = due
                WHEN 'RESULT' THEN stage IN ('ACCEPTED', 'PROPOSED') AND result_by = due
                WHEN 'COMPLETENESS' THEN stage = 'SUBMITTED' AND due >= stage_since
                WHEN 'REPLY' THEN stage = 'RETURNED' AND due >= stage_since
                WHEN 'ASSESSMENT' THEN stage = 'ACCEPTED' AND due >= stage_since
                WHEN 'DECISION' THEN stage = 'PROPOSED' AND due >= stage_since
                WHEN 'VALIDITY' THEN stage = 'RECOGNISED'
                WHEN 'PUBLICATION' THEN stage IN ('RECOGNISED', 'REJECTED') AND NOT EXISTS (
                     SELECT FROM audit_trail.entry
                      WHERE entry.stream = dossier_id AND entry.type = 'RecognitionPublished')
                END, false)""";

    private static final String ORDER = " ORDER BY sort, id";
    private static final String COUNTS = "SELECT kind, state, waiting, count(*) AS deadlines FROM (";
    private static final String EACH = ") AS each GROUP BY kind, state, waiting ORDER BY kind, state, waiting";

    private final JdbcTemplate jdbc;
    private final Cursors cursors;
    private final FindTerritory findTerritory;
    private final JsonMapper json = JsonMapper.builder().build();

    FindDeadlines(JdbcTemplate jdbc, Cursors cursors, FindTerritory findTerritory) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.findTerritory = findTerritory;
    }

    Page<NotedDeadline> page(DeadlineFilter filter, AsOf asOf, PageRequest request) {
        var conditions = conditions(filter, asOf);
        if (request.cursor() != null) {
            var cursor = PageCursor.parse(request.cursor());
            conditions = conditions.andAll("(sort, id) > (?, ?)", cursor.sort(), cursor.id());
        }
        var rows = jdbc.query(
                listed(asOf) + conditions.where() + ORDER + " LIMIT ?",
                (row, number) -> new Page.Sorted<>(
                        read(row, number), new PageCursor(row.getString("sort"), row.getObject("id", UUID.class))),
                arguments(asOf, conditions.argumentsBefore(request.rows() + 1)));
        return Page.ofSorted(rows, request.rows());
    }

    void each(DeadlineFilter filter, AsOf asOf, Consumer<NotedDeadline> reader) {
        var conditions = conditions(filter, asOf);
        var arguments = arguments(asOf, conditions.argumentsBefore());
        cursors.each(listed(asOf) + conditions.where() + ORDER, List.of(arguments), this::read, reader);
    }

    List<Count> counts(DeadlineFilter filter, AsOf asOf) {
        var conditions = conditions(filter, asOf);
        return jdbc.query(
                COUNTS + listed(asOf) + conditions.where() + EACH,
                (row, number) -> new Count(
                        DeadlineKind.valueOf(row.getString("kind")),
                        DeadlineRow.State.valueOf(row.getString("state")),
                        row.getBoolean("waiting"),
                        row.getLong("deadlines")),
                arguments(asOf, conditions.argumentsBefore()));
    }

    /** How many deadlines are so. */
    record Count(DeadlineKind kind, DeadlineRow.State state, boolean waiting, long deadlines) {}

    private static String listed(AsOf asOf) {
        return """
            SELECT * FROM (
                SELECT id, content, content ->> 'kind' AS kind, content ->> 'state' AS state, due,
                       (content ->> 'due') COLLATE "C" AS sort, dossier_id, year, applicant_code, applicant_name, area_code,
                       area_name, stage,\s""" + WAITING + " AS waiting FROM (SELECT id, content, (content ->> 'due')::date AS due"
                + " FROM deadlines.deadline WHERE " + asOf.condition() + ") AS noted LEFT JOIN ("
                + "SELECT * FROM progress.standing WHERE " + asOf.condition()
                + ") AS standing ON dossier_id = (content ->> 'dossierId')::uuid) AS listed";
    }

    private static Object[] arguments(AsOf asOf, Object... others) {
        var both = Collections.nCopies(2, asOf.arguments()).stream().flatMap(List::stream);
        return Stream.concat(both, Stream.of(others)).toArray();
    }

    private Conditions conditions(DeadlineFilter filter, AsOf asOf) {
        var conditions = Conditions.none()
                .and("kind = ?", filter.kind() == null ? null : filter.kind().name())
                .and("state = ?", filter.state() == null ? null : filter.state().name())
                .and("waiting = ?", filter.waiting())
                .and("due >= ?", filter.from())
                .and("due <= ?", filter.to())
                .and(
                        "content ->> 'dossierId' = ?",
                        filter.dossier() == null ? null : filter.dossier().toString());
        return filter.area() == null
                ? conditions
                : conditions.andAll("area_code = ANY (?)", (Object) areas(filter.area(), asOf));
    }

    private String[] areas(String code, AsOf asOf) {
        return findTerritory.at(asOf).areasOf(code).toArray(String[]::new);
    }

    private NotedDeadline read(ResultSet row, int number) throws SQLException {
        return new NotedDeadline(
                json.readValue(row.getString("content"), DeadlineRow.class),
                row.getBoolean("waiting"),
                row.getObject("dossier_id") == null ? null : dossier(row));
    }

    private static NotedDeadline.@Nullable Dossier dossier(ResultSet row) throws SQLException {
        return new NotedDeadline.Dossier(
                row.getInt("year"),
                row.getString("applicant_code"),
                row.getString("applicant_name"),
                row.getString("area_code"),
                row.getString("area_name"),
                row.getString("stage"));
    }
}

package vn.hoctap.recognition.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    private static final String ORDER = " ORDER BY sort, dossier";
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

    Page<ListedDeadline> page(DeadlineFilter filter, AsOf asOf, PageRequest request) {
        var day = filter.dayAt(asOf);
        var conditions = conditions(filter, asOf);
        if (request.cursor() != null) {
            var cursor = PageCursor.parse(request.cursor());
            conditions = conditions.andAll("(sort, dossier) > (?, ?)", cursor.sort(), cursor.id());
        }
        var rows = jdbc.query(
                DeadlineList.at(asOf) + conditions.where() + ORDER + " LIMIT ?",
                (row, number) -> new Page.Sorted<>(
                        read(row, day), new PageCursor(row.getString("sort"), row.getObject("dossier", UUID.class))),
                arguments(asOf, day, conditions.argumentsBefore(request.rows() + 1)));
        return Page.ofSorted(rows, request.rows());
    }

    void each(DeadlineFilter filter, AsOf asOf, Consumer<ListedDeadline> reader) {
        var day = filter.dayAt(asOf);
        var conditions = conditions(filter, asOf);
        cursors.each(
                DeadlineList.at(asOf) + conditions.where() + ORDER,
                List.of(arguments(asOf, day, conditions.argumentsBefore())),
                (row, number) -> read(row, day),
                reader);
    }

    List<Count> counts(DeadlineFilter filter, AsOf asOf) {
        var conditions = conditions(filter, asOf);
        return jdbc.query(
                COUNTS + DeadlineList.at(asOf) + conditions.where() + EACH,
                (row, number) -> new Count(
                        DeadlineKind.valueOf(row.getString("kind")),
                        DeadlineState.valueOf(row.getString("state")),
                        row.getBoolean("waiting"),
                        row.getLong("deadlines")),
                arguments(asOf, filter.dayAt(asOf), conditions.argumentsBefore()));
    }

    /** How many deadlines are so. */
    record Count(DeadlineKind kind, DeadlineState state, boolean waiting, long deadlines) {}

    private static Object[] arguments(AsOf asOf, LocalDate day, Object... others) {
        return Stream.concat(DeadlineList.arguments(asOf, day).stream(), Stream.of(others))
                .toArray();
    }

    private Conditions conditions(DeadlineFilter filter, AsOf asOf) {
        var conditions = Conditions.none()
                .andAll(DeadlineList.WAITED_FOR)
                .and("kind = ?", filter.kind() == null ? null : filter.kind().name())
                .and("state = ?", filter.state() == null ? null : filter.state().name())
                .and("waiting = ?", filter.waiting())
                .and("due >= ?", filter.from())
                .and("due <= ?", filter.to())
                .and("dossier = ?", filter.dossier());
        return filter.area() == null
                ? conditions
                : conditions.andAll("area_code = ANY (?)", (Object) areas(filter.area(), asOf));
    }

    private String[] areas(String code, AsOf asOf) {
        return findTerritory.at(asOf).areasOf(code).toArray(String[]::new);
    }

    private ListedDeadline read(ResultSet row, LocalDate day) throws SQLException {
        var dossier = row.getObject("dossier", UUID.class);
        var kind = DeadlineKind.valueOf(row.getString("kind"));
        var due = row.getObject("due", LocalDate.class);
        boolean waiting = row.getBoolean("waiting");
        return new ListedDeadline(
                DeadlineRow.idOf(dossier, kind, due),
                dossier,
                kind,
                due,
                DeadlineState.valueOf(row.getString("state")),
                waiting,
                waiting && !due.isBefore(day) ? ChronoUnit.DAYS.between(day, due) : null,
                noted(row.getString("content")),
                row.getObject("dossier_id") == null ? null : dossier(row));
    }

    private ListedDeadline.Noted noted(@Nullable String content) {
        return content == null
                ? ListedDeadline.Noted.NOTHING
                : ListedDeadline.Noted.of(json.readValue(content, DeadlineRow.class));
    }

    private static ListedDeadline.Dossier dossier(ResultSet row) throws SQLException {
        return new ListedDeadline.Dossier(
                row.getInt("year"),
                row.getString("applicant_code"),
                row.getString("applicant_name"),
                row.getString("area_code"),
                row.getString("area_name"),
                row.getString("stage"));
    }
}

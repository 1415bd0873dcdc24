package vn.hoctap.recognition.query.intervals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageCursor;
import vn.hoctap.recognition.query.reading.PageRequest;

/** A table of intervals with the columns {@code id}, {@code stream} and {@code content}, a document. */
public final class DocumentTable<S extends Document> {
    private static final String ROW = "id, stream, content";

    private final JdbcTemplate jdbc;
    private final Cursors cursors;
    private final Kind<S> kind;
    private final IntervalTable<UUID, S> intervals;
    private final JsonMapper json = JsonMapper.builder().build();

    public DocumentTable(JdbcTemplate jdbc, Cursors cursors, Kind<S> kind) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.kind = kind;
        this.intervals = new IntervalTable<>(
                jdbc,
                new IntervalTable.Shape<>(
                        kind.table(), "id", UUID[]::new, Document::id, ROW, this::values, this::read));
    }

    /**
     * What a table holds and how lists of it are ordered.
     *
     * @param sort a text in SQL; of equal ones the identifier decides
     * @param lastFirst whether the list runs down
     */
    public record Kind<S extends Document>(String schema, String table, Class<S> type, String sort, boolean lastFirst) {
        String expression() {
            return "(" + sort + ") COLLATE \"C\"";
        }

        String order() {
            var direction = lastFirst ? " DESC" : "";
            return " ORDER BY " + expression() + direction + ", id" + direction;
        }

        String beyond() {
            return "(" + expression() + ", id) " + (lastFirst ? "<" : ">") + " (?, ?)";
        }

        String from() {
            return " FROM " + schema + "." + table;
        }
    }

    /** The timelines of those among some things that have one. */
    public Map<UUID, Timeline<S>> timelines(Collection<UUID> known) {
        return intervals.timelines(known);
    }

    /** Writes what has changed, within the caller's transaction. */
    public void write(Collection<Timeline<S>> timelines) {
        intervals.write(timelines);
    }

    /** One document as it stood; empty where there was none yet. */
    public Optional<S> find(UUID id, AsOf asOf) {
        return all(Conditions.at(asOf).and("id = ?", id)).stream().findFirst();
    }

    /** Every document that meets some conditions. */
    public List<S> all(Conditions conditions) {
        return jdbc.query(select(conditions), this::read, conditions.arguments().toArray());
    }

    /** Hands over every document that meets some conditions, one by one; only some are in memory. */
    public void each(Conditions conditions, Consumer<S> reader) {
        cursors.each(select(conditions), conditions.arguments(), this::read, reader);
    }

    /** Some of the documents that meet some conditions. */
    public Page<S> page(Conditions conditions, PageRequest request) {
        var beyond = conditions;
        if (request.cursor() != null) {
            var cursor = PageCursor.parse(request.cursor());
            beyond = conditions.andAll(kind.beyond(), cursor.sort(), cursor.id());
        }
        var query = "SELECT " + ROW + ", " + kind.expression() + " AS sort" + kind.from() + beyond.where()
                + kind.order() + " LIMIT ?";
        var arguments = beyond.argumentsBefore(request.rows() + 1);
        return Page.ofSorted(jdbc.query(query, this::sorted, arguments), request.rows());
    }

    private Page.Sorted<S> sorted(ResultSet row, int number) throws SQLException {
        return new Page.Sorted<>(
                read(row, number), new PageCursor(row.getString("sort"), row.getObject("id", UUID.class)));
    }

    private String select(Conditions conditions) {
        return "SELECT " + ROW + kind.from() + conditions.where() + kind.order();
    }

    private List<@Nullable Object> values(S state) {
        return Arrays.asList(state.id(), state.stream(), json.writeValueAsString(state));
    }

    private S read(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("content"), kind.type());
    }

    /** The lines of a projection's canonical form that is kept in such tables. */
    public static String canonical(String... tables) {
        var parts = Arrays.stream(tables).map("""
                SELECT '%1$s' AS part, id, opened, effective_from, json_build_array('%1$s', id, stream, content, position, opened,
                         lower(recorded) AT TIME ZONE 'UTC', upper(recorded) AT TIME ZONE 'UTC', effective)::text AS line
                  FROM %1$s
                """::formatted).toList();
        return "SELECT line FROM (" + String.join(" UNION ALL ", parts)
                + ") AS parts ORDER BY part, id, opened, effective_from";
    }
}

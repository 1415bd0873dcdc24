package vn.hoctap.recognition.query.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.reading.NumberCursor;
import vn.hoctap.recognition.query.reading.Page;

/** The SQL of the record of access; it has no statement that changes a row. */
@Repository
public class AccessStore {
    /** In one statement; unlike what is folded from the topic, nothing brings this back after a crash. */
    private static final String ADD = """
            INSERT INTO access_record.entry (actor, what, route, subject, parameters, rows, correlation)
            SELECT ?, ?, ?, ?, ?::jsonb, ?, ? FROM set_config('synchronous_commit', 'on', true)""";

    private static final String SELECT =
            "SELECT id, at, actor, what, route, subject, parameters, rows, correlation FROM access_record.entry";
    private static final String COUNT = "SELECT count(*) FROM access_record.entry";
    private static final String ORDER = " ORDER BY id DESC";

    private final JdbcTemplate jdbc;
    private final Cursors cursors;

    AccessStore(JdbcTemplate jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    void add(String actor, Look look, String parameters, long rows, UUID correlation) {
        jdbc.update(ADD, actor, look.what().name(), look.route(), look.subject(), parameters, rows, correlation);
    }

    /** @param cursor from the page before; null for the first */
    public Page<Access> page(AccessFilter filter, @Nullable String cursor, int limit) {
        var conditions = filter.conditions().and("id < ?", cursor == null ? null : NumberCursor.parse(cursor));
        var arguments = new ArrayList<>(conditions.arguments());
        arguments.add(limit + 1);
        var rows = jdbc.query(SELECT + conditions.where() + ORDER + " LIMIT ?", AccessStore::read, arguments.toArray());
        return Page.of(rows, limit, Access::id);
    }

    /** How many entries a filter has. */
    public long count(AccessFilter filter) {
        var conditions = filter.conditions();
        return Objects.requireNonNull(jdbc.queryForObject(
                COUNT + conditions.where(), Long.class, conditions.arguments().toArray()));
    }

    /** Hands over every entry of a filter, one by one, newest first, as they all stood at one instant. */
    void each(AccessFilter filter, Consumer<Access> reader) {
        var conditions = filter.conditions();
        cursors.each(SELECT + conditions.where() + ORDER, conditions.arguments(), AccessStore::read, reader);
    }

    private static Access read(ResultSet row, int number) throws SQLException {
        return new Access(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                What.valueOf(row.getString("what")),
                row.getString("route"),
                row.getString("subject"),
                row.getString("parameters"),
                row.getLong("rows"),
                row.getObject("correlation", UUID.class));
    }
}

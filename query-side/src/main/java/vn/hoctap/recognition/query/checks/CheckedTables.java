package vn.hoctap.recognition.query.checks;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.messaging.Projection;

/** Asks the database which tables a projection has, so that none is left out of the comparison. */
@Repository
class CheckedTables {
    private static final String TABLES = """
            WITH columns AS (
              SELECT attrelid, attname::text AS name, attnum, atttypid = 'uuid'::regtype AS is_uuid,
                     array_position(indkey::int2[], attnum) AS key
                FROM pg_attribute LEFT JOIN pg_index ON indrelid = attrelid AND indisprimary
               WHERE attnum > 0 AND NOT attisdropped)
            SELECT relname,
                   coalesce((SELECT array_agg(name ORDER BY key) FROM columns WHERE attrelid = t.oid AND key IS NOT NULL),
                     (SELECT array_agg(name ORDER BY attnum) FROM columns WHERE attrelid = t.oid)) AS keys,
                   (SELECT name FROM columns WHERE attrelid = t.oid AND is_uuid
                     ORDER BY name <> 'stream', key NULLS LAST, attnum LIMIT 1) AS stream
              FROM pg_class AS t WHERE relkind = 'r' AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = ?)
             ORDER BY relname""";

    private final JdbcTemplate jdbc;

    CheckedTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<CheckedTable> of(Projection projection) {
        return jdbc.query(TABLES, (row, number) -> table(projection, row), projection.schema());
    }

    private static CheckedTable table(Projection projection, ResultSet row) throws SQLException {
        var name = row.getString("relname");
        return new CheckedTable(
                projection.schema(),
                name,
                List.of(texts(row.getArray("keys"))),
                projection.isOfEvents() ? "position" : stream(projection, name, row.getString("stream")));
    }

    private static String stream(Projection projection, String table, @Nullable String first) {
        return projection
                .streamColumn(table)
                .orElseGet(() -> Objects.requireNonNull(first, () -> table + " has no column that names the stream"));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}

package vn.hoctap.recognition.query.intervals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows in the text format of PostgreSQL's COPY: columns by tab, rows by newline, backslash escapes, \N for null. */
public final class CopyText {
    private final StringBuilder text = new StringBuilder(4096);

    public void row(List<@Nullable Object> columns) {
        for (int column = 0; column < columns.size(); column++) {
            if (column > 0) {
                text.append('\t');
            }
            append(columns.get(column));
        }
        text.append('\n');
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else {
            appendEscaped(value.toString());
        }
    }

    /** Runs of plain characters are taken whole: of what an event holds, hardly anything needs an escape. */
    private void appendEscaped(String value) {
        int plain = 0;
        for (int index = 0; index < value.length(); index++) {
            var escape = escapeOf(value.charAt(index));
            if (escape != null) {
                text.append(value, plain, index).append(escape);
                plain = index + 1;
            }
        }
        text.append(value, plain, value.length());
    }

    private static @Nullable String escapeOf(char character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }

    /**
     * Writes all rows at once, within the caller's transaction. PostgreSQL copies into no table whose rows are not for
     * everybody, so that they come by way of one that only this session sees.
     */
    public void into(String table, String columns, JdbcTemplate jdbc) {
        if (!text.isEmpty()) {
            jdbc.execute((ConnectionCallback<Long>) connection -> copyIn(connection, table, columns));
        }
    }

    private long copyIn(Connection connection, String table, String columns) throws SQLException {
        var staged = "staged_" + table;
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TEMPORARY TABLE IF NOT EXISTS %s ON COMMIT DELETE ROWS AS SELECT %s FROM %s WITH NO DATA"
                            .formatted(staged, columns, table));
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY pg_temp.%s FROM STDIN".formatted(staged), new StringReader(text.toString()));
            statement.execute("INSERT INTO %s (%s) SELECT %s FROM pg_temp.%s; DELETE FROM pg_temp.%s"
                    .formatted(table, columns, columns, staged, staged));
            return rows;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

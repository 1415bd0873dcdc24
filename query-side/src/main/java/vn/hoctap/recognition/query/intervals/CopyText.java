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

    /** Writes all rows at once, within the caller's transaction. */
    public void into(String copy, JdbcTemplate jdbc) {
        if (!text.isEmpty()) {
            jdbc.execute((ConnectionCallback<Long>) connection -> copyIn(connection, copy));
        }
    }

    private long copyIn(Connection connection, String copy) throws SQLException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new StringReader(text.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package vn.hoctap.recognition.query.audittrail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY: columns by tab, rows by newline, backslash escapes, \N for null. */
final class CopyText {
    private final StringBuilder text = new StringBuilder(4096);

    void row(List<@Nullable Object> columns) {
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

    @Override
    public String toString() {
        return text.toString();
    }
}

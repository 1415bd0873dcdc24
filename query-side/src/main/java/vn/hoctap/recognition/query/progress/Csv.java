package vn.hoctap.recognition.query.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** RFC 4180 with the mark by which spreadsheets know UTF-8; no cell can start a formula (ASVS 1.2.10). */
final class Csv {
    private static final Pattern STARTS_FORMULA =
            Pattern.compile("\\p{Cc}|[\\s\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n\\u2028\\u2029]");

    private final Lines lines;

    Csv(Lines lines) {
        this.lines = lines;
    }

    /** Where the lines go. */
    interface Lines {
        void write(String line) throws IOException;
    }

    void begin(List<String> headings) {
        write("\uFEFF" + joined(headings));
    }

    void line(List<String> cells) {
        write(joined(cells));
    }

    private void write(String line) {
        try {
            lines.write(line + "\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String joined(List<String> cells) {
        return cells.stream().map(Csv::inert).map(Csv::quoted).collect(Collectors.joining(","));
    }

    private static String inert(String cell) {
        return STARTS_FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}

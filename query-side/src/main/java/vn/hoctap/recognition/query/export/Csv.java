package vn.hoctap.recognition.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** RFC 4180 with the mark by which spreadsheets know UTF-8; no cell can start a formula (ASVS 1.2.10). */
final class Csv<R> implements TableWriter<R> {
    private static final Pattern STARTS_FORMULA =
            Pattern.compile("\\p{Cc}|[\\s\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n\\u2028\\u2029]");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Table<R> table;
    private final OutputStream out;

    Csv(Table<R> table, OutputStream out) {
        this.table = table;
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        write("\uFEFF" + joined(table.headings()));
    }

    @Override
    public void row(R row) throws IOException {
        write(joined(table.cells(row).stream().map(Csv::text).toList()));
    }

    @Override
    public void end() {}

    private void write(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String joined(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    /** Only what somebody wrote can start a formula; a number below zero is a number. */
    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> inert(text);
            case Cell.Whole(var number) -> String.valueOf(number);
            case Cell.Day(var day) -> day.toString();
            case Cell.Moment moment -> MOMENT.format(moment.local());
            case Cell.Blank _ -> "";
        };
    }

    private static String inert(String cell) {
        return STARTS_FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}

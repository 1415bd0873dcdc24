package vn.hoctap.recognition.command.importing.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column stands where, and what is wrong with the headings. */
final class Headings {
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<RowError> errors = new ArrayList<>();
    private final int row;

    private Headings(int row) {
        this.row = row;
    }

    static Headings of(Line line) {
        var headings = new Headings(line.number());
        line.cells().forEach(headings::add);
        Arrays.stream(Column.values())
                .filter(column -> !headings.places.containsKey(column))
                .forEach(missing ->
                        headings.errors.add(RowError.of(line.number(), missing.heading(), Flaw.COLUMN_MISSING)));
        return headings;
    }

    Map<Column, Integer> places() {
        return places;
    }

    List<RowError> errors() {
        return errors;
    }

    /** How a column without a heading is called. */
    static String numbered(int place) {
        return "Cột " + (place + 1);
    }

    private void add(int place, Cell cell) {
        switch (cell) {
            case Cell.Flawed(var code) -> errors.add(new RowError(row, numbered(place), code));
            case Cell.Text(var heading) ->
                Column.headed(heading)
                        .ifPresentOrElse(
                                column -> place(column, place),
                                () -> errors.add(RowError.of(row, heading, Flaw.COLUMN_UNKNOWN)));
        }
    }

    private void place(Column column, int place) {
        if (places.putIfAbsent(column, place) != null) {
            errors.add(RowError.of(row, column.heading(), Flaw.COLUMN_REPEATED));
        }
    }
}

package vn.hoctap.recognition.query.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table; what a row lacks is null and stays blank.
 *
 * @param width in characters, where a file can say so
 */
public record Column<R>(String heading, int width, Function<R, Cell> cell) {
    private static final int NUMBER_WIDTH = 12;
    private static final int DAY_WIDTH = 14;
    private static final int MOMENT_WIDTH = 20;

    public static <R> Column<R> text(String heading, int width, Function<R, @Nullable String> text) {
        return of(heading, width, text, Cell.Text::new);
    }

    public static <R> Column<R> whole(String heading, Function<R, @Nullable Long> number) {
        return of(heading, NUMBER_WIDTH, number, Cell.Whole::new);
    }

    public static <R> Column<R> day(String heading, Function<R, @Nullable LocalDate> day) {
        return of(heading, DAY_WIDTH, day, Cell.Day::new);
    }

    public static <R> Column<R> moment(String heading, Function<R, @Nullable Instant> at) {
        return of(heading, MOMENT_WIDTH, at, Cell.Moment::new);
    }

    private static <R, V> Column<R> of(
            String heading, int width, Function<R, @Nullable V> value, Function<V, Cell> cell) {
        return new Column<>(heading, width, row -> {
            var found = value.apply(row);
            return found == null ? new Cell.Blank() : cell.apply(found);
        });
    }
}

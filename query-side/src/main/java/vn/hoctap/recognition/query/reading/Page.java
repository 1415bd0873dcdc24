package vn.hoctap.recognition.query.reading;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the page after; null for the last
 */
public record Page<R>(List<R> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** The page of rows of which one more was read than fits, if there was one more. */
    public static <R> Page<R> of(List<R> rows, int limit, ToLongFunction<R> number) {
        return rows.size() <= limit
                ? new Page<>(rows, null)
                : new Page<>(rows.subList(0, limit), NumberCursor.after(number.applyAsLong(rows.get(limit - 1))));
    }

    /** @param rows up to one more than go on a page */
    public static <S> Page<S> ofSorted(List<Sorted<S>> rows, int most) {
        var items = rows.stream().limit(most).map(Sorted::item).toList();
        return new Page<>(
                items, rows.size() <= most ? null : rows.get(most - 1).cursor().toString());
    }

    /** An item and where it stands in the list. */
    public record Sorted<S>(S item, PageCursor cursor) {}
}

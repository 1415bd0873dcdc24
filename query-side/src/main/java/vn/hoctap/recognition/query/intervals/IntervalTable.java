package vn.hoctap.recognition.query.intervals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The SQL of a table of intervals. Besides the columns of the state it has {@code position}, {@code opened},
 * {@code recorded tstzrange} and {@code effective daterange}; a row is known by its key, opened and
 * {@code effective_from}.
 *
 * @param <K> UUID or text
 */
public final class IntervalTable<K, S> {
    private final JdbcTemplate jdbc;
    private final Shape<K, S> shape;
    private final RowMapper<Interval<S>> rows;
    private final String columns;
    private final String select;
    private final String end;
    private final String remove;

    public IntervalTable(JdbcTemplate jdbc, Shape<K, S> shape) {
        this.jdbc = jdbc;
        this.shape = shape;
        this.rows = this::read;
        this.columns = shape.columns() + ", position, opened, effective_from, recorded, effective";
        this.select = """
                SELECT %s, position, opened, lower(recorded) AS recorded_from, effective_from,
                       upper(effective) AS effective_to
                  FROM %s WHERE %s = ANY (?) AND upper_inf(recorded)""".formatted(shape.columns(), shape.table(), shape.key());
        this.end =
                "UPDATE %s SET recorded = tstzrange(lower(recorded), ?) WHERE %s = ? AND opened = ? AND effective_from = ?"
                        .formatted(shape.table(), shape.key());
        this.remove = "DELETE FROM %s WHERE %s = ? AND opened = ? AND effective_from = ?"
                .formatted(shape.table(), shape.key());
    }

    /**
     * How a state is kept.
     *
     * @param keys makes an array of keys
     * @param columns of the state, the key among them
     * @param values of those columns, in their order
     */
    public record Shape<K, S>(
            String table,
            String key,
            IntFunction<K[]> keys,
            Function<S, K> keyOf,
            String columns,
            Function<S, List<@Nullable Object>> values,
            RowMapper<S> read) {}

    /** The timelines of those among some things that have one. */
    public Map<K, Timeline<S>> timelines(Collection<K> known) {
        var timelines = new HashMap<K, Timeline<S>>();
        if (!known.isEmpty()) {
            var stored = jdbc.query(select, rows, new Object[] {known.toArray(shape.keys())});
            stored.stream()
                    .collect(Collectors.groupingBy(interval -> shape.keyOf().apply(interval.state())))
                    .forEach((key, intervals) -> timelines.put(key, new Timeline<>(intervals)));
        }
        return timelines;
    }

    /** Writes what has changed, within the caller's transaction. */
    public void write(Collection<Timeline<S>> timelines) {
        var ended = timelines.stream()
                .flatMap(timeline -> timeline.ended().stream())
                .toList();
        batch(
                remove,
                ended.stream().filter(Interval::isUnseen).map(this::identity).toList());
        batch(
                end,
                ended.stream()
                        .filter(interval -> !interval.isUnseen())
                        .map(this::ending)
                        .toList());
        var added = new CopyText();
        timelines.forEach(timeline -> timeline.added().forEach(interval -> added.row(columns(interval))));
        added.into(shape.table(), columns, jdbc);
    }

    private void batch(String statement, List<Object[]> arguments) {
        if (!arguments.isEmpty()) {
            jdbc.batchUpdate(statement, arguments);
        }
    }

    private Object[] identity(Interval<S> interval) {
        return new Object[] {shape.keyOf().apply(interval.state()), interval.opened(), interval.effectiveFrom()};
    }

    private Object[] ending(Interval<S> interval) {
        var to = Timestamp.from(Objects.requireNonNull(interval.recordedTo()));
        return new Object[] {to, shape.keyOf().apply(interval.state()), interval.opened(), interval.effectiveFrom()};
    }

    private List<@Nullable Object> columns(Interval<S> interval) {
        var columns = new ArrayList<@Nullable Object>(shape.values().apply(interval.state()));
        columns.add(interval.position());
        columns.add(interval.opened());
        columns.add(interval.effectiveFrom());
        columns.add(range(interval.recordedFrom(), interval.recordedTo()));
        columns.add(range(interval.effectiveFrom(), interval.effectiveTo()));
        return columns;
    }

    private static String range(Object from, @Nullable Object to) {
        return "[" + from + "," + Objects.requireNonNullElse(to, "") + ")";
    }

    private Interval<S> read(ResultSet row, int number) throws SQLException {
        return new Interval<>(
                shape.read().mapRow(row, number),
                row.getLong("position"),
                row.getLong("opened"),
                row.getTimestamp("recorded_from").toInstant(),
                null,
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class));
    }
}

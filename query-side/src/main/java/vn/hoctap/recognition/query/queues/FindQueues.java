package vn.hoctap.recognition.query.queues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.progress.Holding;
import vn.hoctap.recognition.query.progress.ProgressStore;

/** Counts and lists what waits; both from the same rows, so that they cannot differ. */
@Repository
class FindQueues {
    private static final String BEYOND =
            "SELECT * FROM queue WHERE (coalesce(due, 'infinity'), dossier_id) > (?::date, ?) AND ";
    private static final String ORDER = " ORDER BY coalesce(due, 'infinity'), dossier_id LIMIT ?";

    private final JdbcTemplate jdbc;

    FindQueues(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Split, Long> counts(Queue queue, QueueFilter filter) {
        return jdbc.queryForObject(
                QueueRows.of(queue, filter.asOf()) + countsOfSplits(),
                (row, number) -> counts(row),
                QueueRows.arguments(queue, filter).toArray());
    }

    Page page(Queue queue, QueueFilter filter, Split split, QueueCursor after, int limit) {
        var arguments = QueueRows.arguments(queue, filter);
        arguments.addAll(after.arguments());
        arguments.add(limit + 1);
        var rows = jdbc.query(
                QueueRows.of(queue, filter.asOf()) + BEYOND + condition(split) + ORDER,
                (row, number) -> read(row, filter),
                arguments.toArray());
        return rows.size() <= limit
                ? new Page(rows, null)
                : new Page(
                        rows.subList(0, limit),
                        QueueCursor.after(rows.get(limit - 1)).toString());
    }

    private static String condition(Split split) {
        return switch (split) {
            case ALL -> "true";
            case MINE -> "(keeper = me OR awaits_me)";
            case UNASSIGNED -> "keeper IS NULL AND sessions = 0";
            case NEAR_DUE -> QueueRows.NEAR;
            case LATE -> "due < day";
            case RETURNED -> "returned";
        };
    }

    private static String countsOfSplits() {
        var counts = Arrays.stream(Split.values())
                .map(split -> "count(*) FILTER (WHERE " + condition(split) + ") AS \"" + split + "\"")
                .toList();
        return "SELECT " + String.join(", ", counts) + " FROM queue";
    }

    private static Map<Split, Long> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<Split, Long>(Split.class);
        for (var split : Split.values()) {
            counts.put(split, row.getLong(split.name()));
        }
        return counts;
    }

    private static QueuedDossier read(ResultSet row, QueueFilter filter) throws SQLException {
        var dossier = ProgressStore.read(row, 0);
        return new QueuedDossier(
                dossier,
                Holding.of(dossier.standing(), filter.on()),
                row.getString("keeper"),
                row.getBoolean("returned"),
                row.getLong("sessions") == 0 ? null : ballots(row));
    }

    private static QueuedDossier.Ballots ballots(ResultSet row) throws SQLException {
        int entitled = row.getInt("entitled");
        return new QueuedDossier.Ballots(entitled - row.getInt("missing"), entitled);
    }

    /**
     * A page of a queue.
     *
     * @param next the cursor of the page after; null for the last
     */
    record Page(List<QueuedDossier> items, @Nullable String next) {
        Page {
            items = List.copyOf(items);
        }
    }
}

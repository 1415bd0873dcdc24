package vn.hoctap.recognition.query.queues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
    /** How many days before its day something is near. */
    private static final String NEAR = "due BETWEEN day AND day + 3";

    /** A step counts if the dossier's version of that time includes it, so the trail needs no condition of its own. */
    private static final String DOSSIERS = """
            WITH asked AS (
              SELECT ?::text[] AS acts, ?::text AS me, ?::date AS day, ?::text AS in_area, ?::text AS at_office,
                     ?::text[] AS stages),
            queue AS MATERIALIZED (
              SELECT %s, position, due, day, me,
                     (SELECT actor FROM audit_trail.entry step
                       WHERE step.stream = dossier_id AND step.version <= standing.version AND step.type = ANY (acts)
                       ORDER BY step.version DESC LIMIT 1) AS keeper,
                     EXISTS (SELECT FROM audit_trail.entry step
                              WHERE step.stream = dossier_id AND step.version <= standing.version
                                AND step.type = 'DossierReturned') AS returned
                FROM asked CROSS JOIN progress.standing CROSS JOIN LATERAL (
                  SELECT CASE WHEN stage IN ('ACCEPTED', 'PROPOSED') THEN coalesce(appointment, result_by)
                              WHEN stage IN ('REGISTERED', 'SELF_ASSESSED', 'SUBMITTED', 'RETURNED') THEN result_by
                         END AS due) promised
               WHERE stage = ANY (stages) AND (in_area IS NULL OR area_code = in_area)
                 AND (at_office IS NULL OR office = at_office)
                 AND\s""".formatted(ProgressStore.COLUMNS);

    private static final String COMPLAINED = """
            dossier_id IN (SELECT stream FROM audit_trail.entry WHERE type = 'ComplaintFiled')
            AND (SELECT count(*) FILTER (WHERE type = 'ComplaintFiled')
                          > count(*) FILTER (WHERE type = 'ComplaintSettled')
                   FROM audit_trail.entry step
                  WHERE step.stream = dossier_id AND step.version <= standing.version
                    AND step.type IN ('ComplaintFiled', 'ComplaintSettled'))""";

    private static final String BEYOND =
            "SELECT * FROM queue WHERE (coalesce(due, 'infinity'), dossier_id) > (?::date, ?) AND ";
    private static final String ORDER = " ORDER BY coalesce(due, 'infinity'), dossier_id LIMIT ?";

    private final JdbcTemplate jdbc;

    FindQueues(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Split, Long> counts(Queue queue, QueueFilter filter) {
        return jdbc.queryForObject(
                rows(queue, filter) + countsOfSplits(),
                (row, number) -> counts(row),
                arguments(queue, filter).toArray());
    }

    Page page(Queue queue, QueueFilter filter, Split split, QueueCursor after, int limit) {
        var arguments = arguments(queue, filter);
        arguments.addAll(after.arguments());
        arguments.add(limit + 1);
        var rows = jdbc.query(
                rows(queue, filter) + BEYOND + condition(split) + ORDER,
                (row, number) -> read(row, filter),
                arguments.toArray());
        return rows.size() <= limit
                ? new Page(rows, null)
                : new Page(
                        rows.subList(0, limit),
                        QueueCursor.after(rows.get(limit - 1)).toString());
    }

    private static String rows(Queue queue, QueueFilter filter) {
        return DOSSIERS + filter.asOf().condition() + " AND " + condition(queue.narrowing()) + ") ";
    }

    private static List<@Nullable Object> arguments(Queue queue, QueueFilter filter) {
        var stages = queue.stages().stream().map(Enum::name).toArray(String[]::new);
        var arguments = new ArrayList<@Nullable Object>(Arrays.asList(
                queue.role().steps().toArray(String[]::new),
                filter.actor(),
                filter.on(),
                filter.area(),
                filter.office(),
                stages));
        arguments.addAll(filter.asOf().arguments());
        return arguments;
    }

    private static String condition(Queue.Narrowing narrowing) {
        return switch (narrowing) {
            case NONE -> "true";
            case NEAR_DUE -> NEAR;
            case LATE -> "due < day";
            case DUE -> "due <= day + 3";
            case OPEN_COMPLAINT -> COMPLAINED;
        };
    }

    private static String condition(Split split) {
        return switch (split) {
            case ALL -> "true";
            case MINE -> "keeper = me";
            case UNASSIGNED -> "keeper IS NULL";
            case NEAR_DUE -> NEAR;
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
                row.getBoolean("returned"));
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

package vn.hoctap.recognition.query.queues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.reading.AsOf;

/** The rows of a queue in SQL, as {@code queue}, from which it is counted and listed. */
final class QueueRows {
    /** How many days before its day something is near. */
    static final String NEAR = "due BETWEEN day AND day + 3";

    private static final String ASKED = """
            WITH asked AS (
              SELECT ?::text[] AS acts, ?::text AS me, ?::date AS day, ?::text AS in_area, ?::text AS at_office,
                     ?::text[] AS stages, ?::boolean AS sits),
            """;

    /** Found once for all dossiers; a session whose council was dissolved counts as ended, too. */
    private static final String SESSIONS = """
            sitting AS MATERIALIZED (
              SELECT (opened.content ->> 'dossierId')::uuid AS of_dossier, count(*) AS sessions,
                     sum(jsonb_array_length(opened.content -> 'entitled')) AS entitled,
                     sum(jsonb_array_length(opened.content -> 'missing')) AS missing,
                     bool_or(opened.content -> 'awaited' @> to_jsonb(me)) AS awaits_me
                FROM asked CROSS JOIN panels.session AS opened
               WHERE sits AND opened.content ->> 'outcome' IS NULL AND\s""";

    private static final String COUNCILS = """
                 AND EXISTS (SELECT FROM panels.panel
                              WHERE id = (opened.content ->> 'panelId')::uuid AND content ->> 'ended' IS NULL AND\s""";

    /** A step counts if the dossier's version of that time includes it, so the trail needs no condition of its own. */
    private static final String STANDINGS = """
            )
               GROUP BY 1),
            queue AS MATERIALIZED (
              SELECT %s, position, due, day, me, coalesce(sessions, 0) AS sessions, coalesce(entitled, 0) AS entitled,
                     coalesce(missing, 0) AS missing, coalesce(awaits_me, false) AS awaits_me,
                     CASE WHEN sessions IS NULL THEN (
                       SELECT actor FROM audit_trail.entry step
                        WHERE step.stream = dossier_id AND step.version <= standing.version AND step.type = ANY (acts)
                        ORDER BY step.version DESC LIMIT 1) END AS keeper,
                     EXISTS (SELECT FROM audit_trail.entry step
                              WHERE step.stream = dossier_id AND step.version <= standing.version
                                AND step.type = 'DossierReturned') AS returned
                FROM asked CROSS JOIN progress.standing LEFT JOIN sitting ON of_dossier = dossier_id
                CROSS JOIN LATERAL (
                  SELECT CASE WHEN stage IN ('ACCEPTED', 'PROPOSED') THEN coalesce(appointment, result_by)
                              WHEN stage IN ('REGISTERED', 'SELF_ASSESSED', 'SUBMITTED', 'RETURNED') THEN result_by
                         END AS due) promised
               WHERE stage = ANY (stages) AND (in_area IS NULL OR area_code = in_area)
                 AND (at_office IS NULL OR office = at_office) AND\s""".formatted(ProgressStore.COLUMNS);

    private static final String COMPLAINED = """
            dossier_id IN (SELECT stream FROM audit_trail.entry WHERE type = 'ComplaintFiled')
            AND (SELECT count(*) FILTER (WHERE type = 'ComplaintFiled')
                          > count(*) FILTER (WHERE type = 'ComplaintSettled')
                   FROM audit_trail.entry step
                  WHERE step.stream = dossier_id AND step.version <= standing.version
                    AND step.type IN ('ComplaintFiled', 'ComplaintSettled'))""";

    private QueueRows() {}

    static String of(Queue queue, AsOf asOf) {
        var then = asOf.condition();
        return ASKED + SESSIONS + then + " " + COUNCILS + then + STANDINGS + then + " AND "
                + condition(queue.narrowing()) + ") ";
    }

    /** What the question marks of {@link #of} stand for. */
    static List<@Nullable Object> arguments(Queue queue, QueueFilter filter) {
        var stages = queue.stages().stream().map(Enum::name).toArray(String[]::new);
        var arguments = new ArrayList<@Nullable Object>(Arrays.asList(
                queue.role().steps().toArray(String[]::new),
                filter.actor(),
                filter.on(),
                filter.area(),
                filter.office(),
                stages,
                queue.role() == Role.PANEL));
        for (int part = 0; part < 3; part++) {
            arguments.addAll(filter.asOf().arguments());
        }
        return arguments;
    }

    private static String condition(Queue.Narrowing narrowing) {
        return switch (narrowing) {
            case NONE -> "true";
            case NEAR_DUE -> NEAR;
            case LATE -> "due < day";
            case DUE -> "due <= day + 3";
            case OPEN_COMPLAINT -> COMPLAINED;
            case NOT_IN_SESSION -> "sessions IS NULL";
            case BALLOT_MISSING -> "missing > 0";
            case BALLOTS_IN -> "sessions > 0 AND missing = 0";
        };
    }
}

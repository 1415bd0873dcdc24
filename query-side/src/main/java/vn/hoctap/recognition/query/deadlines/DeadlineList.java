package vn.hoctap.recognition.query.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoctap.recognition.query.reading.AsOf;

/** The list of deadlines in SQL: what was noted, and what is still to come of what the dossiers wait for. */
final class DeadlineList {
    /** What a dossier waits for follows from where it stands; a day before it came there is one of an earlier round. */
    private static final String WAITING = """
            coalesce(CASE kind
                WHEN 'APPOINTMENT' THEN stage IN ('ACCEPTED', 'PROPOSED') AND appointment = due
                WHEN 'RESULT' THEN stage IN ('ACCEPTED', 'PROPOSED') AND result_by = due
                WHEN 'COMPLETENESS' THEN stage = 'SUBMITTED' AND due >= stage_since
                WHEN 'REPLY' THEN stage = 'RETURNED' AND due >= stage_since
                WHEN 'ASSESSMENT' THEN stage = 'ACCEPTED' AND due >= stage_since
                WHEN 'DECISION' THEN stage = 'PROPOSED' AND due >= stage_since
                WHEN 'VALIDITY' THEN stage = 'RECOGNISED'
                WHEN 'PUBLICATION' THEN stage IN ('RECOGNISED', 'REJECTED') AND NOT EXISTS (
                     SELECT FROM audit_trail.entry
                      WHERE entry.stream = dossier_id AND entry.type = 'RecognitionPublished')
                END, false)""";

    private static final String NOTED = """
            WITH noted AS NOT MATERIALIZED (
              SELECT (content ->> 'dossierId')::uuid AS dossier, content ->> 'kind' AS kind, content ->> 'state' AS state,
                     (content ->> 'due')::date AS due, content
                FROM deadlines.deadline WHERE\s""";

    private static final String STANDING = """
            ), standing AS NOT MATERIALIZED (
              SELECT dossier_id, year, applicant_code, applicant_name, area_code, area_name, stage, stage_since, stage_version,
                     appointment, result_by
                FROM progress.standing WHERE\s""";

    /**
     * The event that brought a dossier to its stage says until when a reply is waited for or a recognition is kept. The last
     * day of all years, and any beyond, stands for none. What was noted once stays one deadline.
     */
    private static final String KNOWN = """
            ), known AS (
              SELECT * FROM noted LEFT JOIN standing ON dossier_id = dossier
               UNION ALL
              SELECT dossier_id, fixed.kind, 'UPCOMING', fixed.due, NULL, standing.*
                FROM standing CROSS JOIN LATERAL (
                  VALUES ('APPOINTMENT', appointment), ('RESULT', result_by) UNION ALL
                  SELECT CASE stage WHEN 'RETURNED' THEN 'REPLY' ELSE 'VALIDITY' END,
                         substring(coalesce(payload::json ->> 'replyBy', payload::json ->> 'validTo')
                                   FROM '^\\d{4}-\\d{2}-\\d{2}$')::date
                    FROM audit_trail.entry
                   WHERE stage IN ('RETURNED', 'RECOGNISED') AND stream = dossier_id AND version = stage_version
                  ) AS fixed (kind, due)
               WHERE fixed.due >= ?::date AND fixed.due < '9999-12-31'
                 AND NOT EXISTS (SELECT FROM noted WHERE dossier = dossier_id AND noted.kind = fixed.kind
                                    AND noted.due = fixed.due)
            )
            SELECT * FROM (
              SELECT *, (due || ' ' || kind) COLLATE "C" AS sort,\s""";

    private static final String LISTED = """
             AS waiting FROM known) AS listed""";

    /** What is settled is not to come. */
    static final String WAITED_FOR = "(waiting OR state <> 'UPCOMING')";

    private DeadlineList() {}

    static String at(AsOf asOf) {
        return NOTED + asOf.condition() + STANDING + asOf.condition() + KNOWN + WAITING + LISTED;
    }

    /**
     * What the question marks of {@link #at} stand for.
     *
     * @param day from which on a deadline is still to come
     */
    static List<Object> arguments(AsOf asOf, LocalDate day) {
        var arguments = new ArrayList<>(asOf.arguments());
        arguments.addAll(asOf.arguments());
        arguments.add(day);
        return arguments;
    }
}

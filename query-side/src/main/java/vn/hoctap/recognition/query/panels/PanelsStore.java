package vn.hoctap.recognition.query.panels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.intervals.DocumentTable;
import vn.hoctap.recognition.query.readers.Feeding;
import vn.hoctap.recognition.query.readers.Scope;
import vn.hoctap.recognition.query.readers.Seats;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/** The tables of councils and sessions. */
@Repository
class PanelsStore implements Seats {
    /**
     * Of several sessions on a dossier the newest counts: a conflict of interest is a matter of the session. Where one has yet
     * to declare, what lies where is told as well.
     */
    private static final String OF_JUDGE = """
            WITH newest AS (
              SELECT DISTINCT ON (content ->> 'dossierId')
                     (content ->> 'dossierId')::uuid AS dossier, content -> 'entitled' AS judges,
                     content -> 'declared' @> to_jsonb(?::text) AS declared
                FROM panels.session
               WHERE upper_inf(recorded) AND upper_inf(effective)
                 AND content -> 'members' @> jsonb_build_array(jsonb_build_object('subject', ?::text))
               ORDER BY content ->> 'dossierId', (content #>> '{first,position}')::bigint DESC)
            SELECT dossier, declared, coalesce(applicant_code, '') AS applicant, coalesce(area_code, '') AS area,
                   coalesce(stage, 'REGISTERED') NOT IN ('REGISTERED', 'SELF_ASSESSED', 'WITHDRAWN') AS filed
              FROM newest LEFT JOIN progress.standing
                ON NOT declared AND dossier_id = dossier AND upper_inf(recorded) AND upper_inf(effective)
             WHERE judges @> to_jsonb(?::text)""";

    static final String OF_MEMBER = "content -> 'members' @> jsonb_build_array(jsonb_build_object('subject', ?::text))";

    private static final String DESERTED = "jsonb_array_length(content -> 'entitled') = 0";

    private static final String WAITING = """
            SELECT * FROM (
              SELECT dossier_id, applicant_name, area_name,
                     CASE kind WHEN 'LEARNING_UNIT' THEN 'DVHT' ELSE 'CDHT' END
                       || CASE tier WHEN 'COMMUNE' THEN '-XA' WHEN 'DISTRICT' THEN '-HUYEN' ELSE '-TINH' END AS title
                FROM progress.standing
               WHERE upper_inf(recorded) AND upper_inf(effective) AND stage = 'ACCEPTED' AND year = ?
                 AND ? NOT IN (applicant_code, area_code) AND (?::text[] IS NULL OR area_code = ANY (?))) AS accepted
             WHERE title = ANY (?)
               AND NOT EXISTS (SELECT FROM panels.session
                                WHERE upper_inf(recorded) AND upper_inf(effective) AND content ->> 'panelId' = ?
                                  AND (content ->> 'dossierId')::uuid = dossier_id)
             ORDER BY title, area_name, applicant_name, dossier_id LIMIT 200""";

    private final JdbcTemplate everybodys;
    private final DocumentTable<PanelRow> everybodysPanels;
    private final DocumentTable<PanelRow> panels;
    private final DocumentTable<SessionRow> sessions;
    private final DocumentTable<SessionRow> everybodysSessions;

    PanelsStore(JdbcTemplate jdbc, Cursors cursors, Feeding feeding) {
        this.everybodys = feeding.jdbc();
        var kind = new DocumentTable.Kind<>("panels", "panel", PanelRow.class, "content ->> 'establishedOn'", true);
        this.panels = new DocumentTable<>(jdbc, cursors, kind);
        this.everybodysPanels = new DocumentTable<>(everybodys, cursors, kind);
        var session = new DocumentTable.Kind<>("panels", "session", SessionRow.class, "content ->> 'openedOn'", true);
        this.sessions = new DocumentTable<>(jdbc, cursors, session);
        this.everybodysSessions = new DocumentTable<>(everybodys, cursors, session);
    }

    DocumentTable<PanelRow> panels() {
        return panels;
    }

    DocumentTable<SessionRow> sessions() {
        return sessions;
    }

    /** Asked before it is known what the person may read. */
    @Override
    public List<Seat> of(String subject) {
        return everybodys.query(OF_JUDGE, PanelsStore::seat, subject, subject, subject);
    }

    /** A member knows its own council, whatever else it may see. */
    List<PanelRow> councilsOf(String subject) {
        return everybodysPanels.all(Conditions.at(AsOf.NOW).and(OF_MEMBER, subject));
    }

    /** And that nobody is left to judge in a session of its council, of which it may know nothing else. */
    List<SessionRow> desertedBy(String subject) {
        return everybodysSessions.all(
                Conditions.at(AsOf.NOW).and(OF_MEMBER, subject).andAll(DESERTED));
    }

    /**
     * So does it know what its council is to judge: no office's right goes with a seat.
     *
     * @param body whose own dossier, or dossiers, are left out
     * @param areas empty where all lie in the council's reach
     */
    List<WaitingDossier> waitingFor(PanelRow panel, String body, Optional<Set<String>> areas) {
        var within = areas.map(codes -> codes.toArray(String[]::new)).orElse(null);
        var titles = panel.titles().toArray(String[]::new);
        return everybodys.query(
                WAITING,
                PanelsStore::waiting,
                panel.year(),
                body,
                within,
                within,
                titles,
                panel.id().toString());
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        var dossier = new Scope.Placed(
                row.getObject("dossier", UUID.class),
                row.getString("applicant"),
                row.getString("area"),
                row.getBoolean("filed"));
        return new Seat(dossier, row.getBoolean("declared"));
    }

    private static WaitingDossier waiting(ResultSet row, int number) throws SQLException {
        return new WaitingDossier(
                row.getObject("dossier_id", UUID.class),
                row.getString("applicant_name"),
                row.getString("area_name"),
                row.getString("title"));
    }
}

package vn.hoctap.recognition.query.panels;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.intervals.DocumentTable;
import vn.hoctap.recognition.query.readers.Feeding;
import vn.hoctap.recognition.query.readers.Seats;

/** The tables of councils and sessions. */
@Repository
class PanelsStore implements Seats {
    /** Of several sessions on a dossier the newest counts: a conflict of interest is a matter of the session. */
    private static final String OF_JUDGE = """
            SELECT dossier FROM (
              SELECT DISTINCT ON (content ->> 'dossierId')
                     (content ->> 'dossierId')::uuid AS dossier, content -> 'entitled' AS judges
                FROM panels.session
               WHERE upper_inf(recorded) AND upper_inf(effective)
                 AND content -> 'members' @> jsonb_build_array(jsonb_build_object('subject', ?::text))
               ORDER BY content ->> 'dossierId', (content #>> '{first,position}')::bigint DESC) AS newest
             WHERE judges @> to_jsonb(?::text)""";

    private final JdbcTemplate everybodys;
    private final DocumentTable<PanelRow> panels;
    private final DocumentTable<SessionRow> sessions;

    PanelsStore(JdbcTemplate jdbc, Cursors cursors, Feeding feeding) {
        this.everybodys = feeding.jdbc();
        this.panels = new DocumentTable<>(
                jdbc,
                cursors,
                new DocumentTable.Kind<>("panels", "panel", PanelRow.class, "content ->> 'establishedOn'", true));
        this.sessions = new DocumentTable<>(
                jdbc,
                cursors,
                new DocumentTable.Kind<>("panels", "session", SessionRow.class, "content ->> 'openedOn'", true));
    }

    DocumentTable<PanelRow> panels() {
        return panels;
    }

    DocumentTable<SessionRow> sessions() {
        return sessions;
    }

    /** Asked before it is known what the person may read. */
    @Override
    public Set<UUID> dossiersOf(String subject) {
        return Set.copyOf(everybodys.queryForList(OF_JUDGE, UUID.class, subject, subject));
    }
}

package vn.hoctap.recognition.query.panels;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.intervals.DocumentTable;

/** The tables of councils and sessions. */
@Repository
class PanelsStore {
    private final DocumentTable<PanelRow> panels;
    private final DocumentTable<SessionRow> sessions;

    PanelsStore(JdbcTemplate jdbc, Cursors cursors) {
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
}

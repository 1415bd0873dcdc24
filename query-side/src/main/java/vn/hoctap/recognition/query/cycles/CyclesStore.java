package vn.hoctap.recognition.query.cycles;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.intervals.DocumentTable;

/** The table of cycles. */
@Repository
class CyclesStore {
    private final DocumentTable<CycleRow> cycles;

    CyclesStore(JdbcTemplate jdbc, Cursors cursors) {
        this.cycles = new DocumentTable<>(
                jdbc,
                cursors,
                new DocumentTable.Kind<>("cycles", "cycle", CycleRow.class, "content ->> 'openedOn'", true));
    }

    DocumentTable<CycleRow> cycles() {
        return cycles;
    }
}

package vn.hoctap.recognition.query.deadlines;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.intervals.DocumentTable;

/** The table of deadlines. */
@Repository
class DeadlinesStore {
    private final DocumentTable<DeadlineRow> deadlines;

    DeadlinesStore(JdbcTemplate jdbc, Cursors cursors) {
        this.deadlines = new DocumentTable<>(
                jdbc,
                cursors,
                new DocumentTable.Kind<>("deadlines", "deadline", DeadlineRow.class, "content ->> 'due'", false));
    }

    DocumentTable<DeadlineRow> deadlines() {
        return deadlines;
    }
}

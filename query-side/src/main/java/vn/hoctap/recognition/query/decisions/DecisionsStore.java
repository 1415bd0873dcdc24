package vn.hoctap.recognition.query.decisions;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.intervals.DocumentTable;

/** The tables of decisions and of numbers given. */
@Repository
class DecisionsStore {
    private final DocumentTable<DecisionRow> decisions;
    private final DocumentTable<NumberRow> numbers;

    DecisionsStore(JdbcTemplate jdbc, Cursors cursors) {
        this.decisions = new DocumentTable<>(
                jdbc,
                cursors,
                new DocumentTable.Kind<>("decisions", "decision", DecisionRow.class, "content ->> 'date'", true));
        this.numbers = new DocumentTable<>(
                jdbc,
                cursors,
                new DocumentTable.Kind<>("decisions", "number", NumberRow.class, "content ->> 'date'", true));
    }

    DocumentTable<DecisionRow> decisions() {
        return decisions;
    }

    DocumentTable<NumberRow> numbers() {
        return numbers;
    }
}

package vn.hoctap.recognition.query.rights;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.intervals.DocumentTable;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/** The table of rights. */
@Repository
public class RightsStore {
    /** Name of the projection that feeds it. */
    public static final String PROJECTION = RightsProjection.NAME;

    private final DocumentTable<RightRow> rights;

    RightsStore(JdbcTemplate jdbc, Cursors cursors) {
        this.rights = new DocumentTable<>(
                jdbc,
                cursors,
                new DocumentTable.Kind<>("rights", "held", RightRow.class, "content ->> 'subject'", false));
    }

    DocumentTable<RightRow> rights() {
        return rights;
    }

    /** As far as it is recorded here; what was withdrawn counts on no day any more. */
    public List<Right> inForce(String subject, LocalDate day) {
        var granted = Conditions.at(AsOf.NOW)
                .and("content ->> 'subject' = ?", subject)
                .and("content ->> 'standing' = ?", RightStanding.GRANTED.name());
        return rights.all(granted).stream()
                .map(RightRow::right)
                .filter(right -> right.isInForceOn(day))
                .toList();
    }
}

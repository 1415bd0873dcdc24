package vn.hoctap.recognition.query.rights;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.intervals.DocumentTable;
import vn.hoctap.recognition.query.readers.Feeding;
import vn.hoctap.recognition.query.readers.HeldRights;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/** The table of rights. */
@Repository
public class RightsStore implements HeldRights {
    /** Name of the projection that feeds it. */
    public static final String PROJECTION = RightsProjection.NAME;

    private static final DocumentTable.Kind<RightRow> KIND =
            new DocumentTable.Kind<>("rights", "held", RightRow.class, "content ->> 'subject'", false);

    private final DocumentTable<RightRow> rights;
    private final DocumentTable<RightRow> everybodys;

    RightsStore(JdbcTemplate jdbc, Cursors cursors, Feeding feeding) {
        this.rights = new DocumentTable<>(jdbc, cursors, KIND);
        this.everybodys = new DocumentTable<>(feeding.jdbc(), cursors, KIND);
    }

    DocumentTable<RightRow> rights() {
        return rights;
    }

    /** Asked before it is known what the person may read; as far as it is recorded here; what was withdrawn counts on no day any more. */
    @Override
    public List<Right> inForce(String subject, LocalDate day) {
        var granted = Conditions.at(AsOf.NOW)
                .and("content ->> 'subject' = ?", subject)
                .and("content ->> 'standing' = ?", RightStanding.GRANTED.name());
        return everybodys.all(granted).stream()
                .map(RightRow::right)
                .filter(right -> right.isInForceOn(day))
                .toList();
    }
}

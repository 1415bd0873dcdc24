package vn.hoctap.recognition.query.organisations;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.intervals.DocumentTable;

/** The table of organisations. */
@Repository
class OrganisationsStore {
    private final DocumentTable<OrganisationRow> units;

    OrganisationsStore(JdbcTemplate jdbc, Cursors cursors) {
        this.units = new DocumentTable<>(
                jdbc,
                cursors,
                new DocumentTable.Kind<>("organisations", "unit", OrganisationRow.class, "content ->> 'code'", false));
    }

    DocumentTable<OrganisationRow> units() {
        return units;
    }
}

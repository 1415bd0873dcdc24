package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoctap.recognition.query.rights.RightRow;

/** All rights of one person. */
record PersonRights(List<RightRow> rows) {
    PersonRights {
        rows = List.copyOf(rows);
    }

    static Optional<PersonRights> of(List<RightRow> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new PersonRights(rows));
    }

    String subject() {
        return rows.getFirst().subject();
    }

    /** Of the person's stream. */
    long version() {
        return rows.stream().mapToLong(RightRow::version).max().orElseThrow();
    }

    Optional<RightRow> find(UUID right) {
        return rows.stream().filter(row -> row.id().equals(right)).findFirst();
    }
}

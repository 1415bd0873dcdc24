package vn.hoctap.recognition.portal.clerk;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.query.progress.DossierRow;

/**
 * A chosen dossier and the day for which its result would be promised.
 *
 * @param version that its line showed
 * @param day empty where its procedure is not known here
 */
public record Promise(DossierRow row, long version, Optional<LocalDate> day) {
    public String field() {
        return ChosenDossiers.field(row.dossierId());
    }
}

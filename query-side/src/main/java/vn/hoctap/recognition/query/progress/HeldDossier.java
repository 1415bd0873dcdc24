package vn.hoctap.recognition.query.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/** A dossier, with who holds it and when its result is to be expected. */
public record HeldDossier(
        @JsonUnwrapped DossierRow dossier, @JsonUnwrapped Holding holding) {
    static HeldDossier of(DossierRow row, LocalDate on) {
        return new HeldDossier(row, Holding.of(row.standing(), on));
    }
}

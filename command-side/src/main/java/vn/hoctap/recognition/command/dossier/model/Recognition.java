package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;

/** What the authority granted, when, and until when it is kept (bảo lưu). */
public record Recognition(Award award, LocalDate decidedOn, LocalDate validTo) {
    static Recognition of(DossierRecognised event) {
        return new Recognition(event.award(), event.effectiveOn(), event.validTo());
    }

    static Recognition of(PastRecognitionImported event) {
        return new Recognition(event.award(), event.effectiveOn(), event.validTo());
    }
}

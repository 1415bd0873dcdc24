package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;

/**
 * What the authority granted, when, and until when it is kept (bảo lưu).
 *
 * @param registered whether its original register (sổ gốc) is kept here; a recognition of the past was only taken over
 * @param copies how many were issued from that register
 */
public record Recognition(Award award, LocalDate decidedOn, LocalDate validTo, boolean registered, int copies) {
    static Recognition of(DossierRecognised event) {
        return new Recognition(event.award(), event.effectiveOn(), event.validTo(), true, 0);
    }

    static Recognition of(PastRecognitionImported event) {
        return new Recognition(event.award(), event.effectiveOn(), event.validTo(), false, 0);
    }

    /** @param ordinal of the newest copy */
    Recognition copied(int ordinal) {
        return new Recognition(award, decidedOn, validTo, registered, ordinal);
    }
}

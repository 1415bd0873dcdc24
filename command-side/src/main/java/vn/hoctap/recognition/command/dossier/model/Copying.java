package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import vn.hoctap.recognition.command.dossier.IssueCertificateCopy;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.dossier.CertificateCopyIssued;
import vn.hoctap.recognition.events.dossier.DossierEvent;

/**
 * A copy comes from the original register, from whoever keeps it (Decree 23/2015/NĐ-CP articles 2 and 4), while the recognition
 * is kept; each has the next number.
 */
final class Copying {
    private Copying() {}

    static Decision<DossierEvent, DossierRefusal> decide(IssueCertificateCopy command, Recognition granted) {
        if (!granted.registered()) {
            return refuse(Refusal.REGISTER_KEPT_ELSEWHERE);
        }
        return command.effectiveOn().isAfter(granted.validTo())
                ? refuse(Refusal.VALIDITY_OVER)
                : accept(new CertificateCopyIssued(command.dossierId(), granted.copies() + 1, command.effectiveOn()));
    }
}

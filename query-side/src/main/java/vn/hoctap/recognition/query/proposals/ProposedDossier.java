package vn.hoctap.recognition.query.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.query.progress.DossierRow;

/**
 * A dossier that its council has put to whoever decides.
 *
 * @param asked what it was filed for, at which the council judged it
 * @param meetsCriteria whether the council found the criteria met there
 * @param assessedOn date on the paper of the council's result
 * @param offices those that a document assigned to it; the procedure names the others
 */
public record ProposedDossier(
        DossierRow row, Award asked, boolean meetsCriteria, LocalDate assessedOn, List<AssignedOffice> offices) {
    public ProposedDossier {
        offices = List.copyOf(offices);
    }

    /** Empty where its events do not tell what it was filed for, or what the council says. */
    static Optional<ProposedDossier> of(DossierRow row, List<DossierEvent> events) {
        var offices = assigned(events);
        return newest(events, DossierSubmitted.class)
                .flatMap(filed -> newest(events, AssessmentRecorded.class)
                        .map(result -> new ProposedDossier(
                                row, filed.award(), result.meetsCriteria(), result.effectiveOn(), offices)));
    }

    /** What the newest document says of offices. */
    static List<AssignedOffice> assigned(List<DossierEvent> events) {
        return newest(events, DossierTransferred.class)
                .map(DossierTransferred::offices)
                .orElse(List.of());
    }

    private static <E> Optional<E> newest(List<DossierEvent> events, Class<E> type) {
        return events.reversed().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}

package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import java.util.Optional;
import vn.hoctap.recognition.command.dossier.FileComplaint;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.procedure.Procedure;

/**
 * A complaint comes within the procedure's time, unless an objective obstacle kept somebody from it (Law on Complaints 2011
 * article 9).
 */
record Complaining(FileComplaint command, Law law) {
    Decision<DossierEvent, DossierRefusal> about(Stage.Answered result) {
        return refuseIf(late(result), () -> accept(filed()));
    }

    /** Where no procedure is published nobody has set a time. */
    private Optional<DossierRefusal> late(Stage.Answered result) {
        return law.procedure()
                .map(Procedure::complaint)
                .map(terms -> result.answeredOn().plusDays(terms.filingDays()))
                .map(lastDay -> new LastDayRule(lastDay, Refusal.COMPLAINT_TOO_LATE))
                .flatMap(rule -> rule.breachedBy(command.effectiveOn(), command.lateBecause()));
    }

    private ComplaintFiled filed() {
        return new ComplaintFiled(
                command.dossierId(),
                law.particulars().complaints() + 1,
                command.kind(),
                command.complainant(),
                command.subject(),
                command.lateBecause(),
                command.effectiveOn());
    }
}

package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import vn.hoctap.recognition.command.calendar.model.ReceivedAt;
import vn.hoctap.recognition.command.calendar.model.Terms;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.OneStopTerms;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** A receipt promises a day, counted from zero with each full dossier, beside the circular's date, which stands. */
record TakingIn(AcceptDossier command, Law law) {
    Decision<DossierEvent, DossierRefusal> decide() {
        if (!command.receivedAt().toLocalDate().equals(command.effectiveOn())) {
            return refuse(Refusal.RECEIVED_ON_ANOTHER_DAY);
        }
        var procedure = law.procedure();
        if (procedure.isEmpty()) {
            return refuse(Refusal.PROCEDURE_NOT_PUBLISHED);
        }
        return law.office(ProcedureStep.RECEIVE, command.effectiveOn())
                .<Decision<DossierEvent, DossierRefusal>>map(office -> accept(accepted(procedure.get(), office)))
                .orElseGet(() -> refuse(Refusal.AUTHORITY_UNDETERMINED));
    }

    private DossierAccepted accepted(Procedure procedure, Office office) {
        var terms = procedure.oneStop();
        var calendar = law.now().calendar();
        var received = new ReceivedAt(command.receivedAt());
        var resultBy = Terms.lastGoodDay(
                procedure.terms().resultBy().term(),
                law.particulars().registration().year(),
                received.countsFrom(terms.sameDayUntil(), calendar),
                calendar);
        return new DossierAccepted(
                command.dossierId(),
                code(terms),
                command.receivedAt(),
                office,
                Terms.oneStop(terms).promise(received, calendar).day(),
                resultBy.day(),
                command.effectiveOn());
    }

    /** One code for the whole life of a dossier. */
    private String code(OneStopTerms terms) {
        var receipt = law.particulars().receipt();
        return receipt.isGiven()
                ? receipt.code()
                : DossierCode.of(
                        terms.procedureCode(), command.effectiveOn(), law.now().receiptNumber());
    }
}

package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.dossier.ReturnDossier;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.Procedure;

/** A return names what is wrong and by when it has to be put right (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ). */
record GivingBack(ReturnDossier command, Law law) {
    Decision<DossierEvent, DossierRefusal> decide() {
        var procedure = law.procedure();
        if (procedure.isEmpty()) {
            return refuse(Refusal.PROCEDURE_NOT_PUBLISHED);
        }
        if (!namesKnownPlaces(procedure.get())) {
            return refuse(Refusal.DEFECT_PLACE_UNKNOWN);
        }
        var replyBy = command.replyBy().orElseGet(() -> usualReply(procedure.get()));
        return replyBy.isAfter(command.effectiveOn())
                ? accept(new DossierReturned(
                        command.dossierId(), command.reason(), command.defects(), replyBy, command.effectiveOn()))
                : refuse(Refusal.REPLY_DATE_NOT_AHEAD);
    }

    private boolean namesKnownPlaces(Procedure procedure) {
        var papers = procedure.parts().stream().map(DossierPart::code);
        var indicators =
                law.criteria().stream().flatMap(CriteriaSet::indicators).map(Indicator::code);
        var places = Stream.concat(papers, indicators).collect(Collectors.toSet());
        return command.defects().stream().map(Defect::place).allMatch(places::contains);
    }

    private LocalDate usualReply(Procedure procedure) {
        int days = procedure.oneStop().supplementDays();
        return law.now().calendar().plusWorkingDays(command.effectiveOn(), days).day();
    }
}

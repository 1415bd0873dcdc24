package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import vn.hoctap.recognition.command.dossier.ImportPastRecognition;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.procedure.Validity;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.events.procedure.Procedure;

/** Takes recognitions of past years over; they are kept as long as the procedure of their year says. */
final class TakingOver {
    private TakingOver() {}

    static Decision<DossierEvent, DossierRefusal> decide(ImportPastRecognition command, Circumstances now) {
        return now.procedures()
                .governing(TitleCode.of(command.kind(), command.tier()), command.year())
                .<Decision<DossierEvent, DossierRefusal>>map(
                        published -> accept(imported(command, published.procedure())))
                .orElseGet(() -> refuse(Refusal.PROCEDURE_NOT_PUBLISHED));
    }

    private static PastRecognitionImported imported(ImportPastRecognition command, Procedure procedure) {
        return new PastRecognitionImported(
                command.dossierId(),
                command.kind(),
                command.tier(),
                command.applicant(),
                command.area(),
                command.year(),
                command.award(),
                command.decisionNumber(),
                command.body(),
                Validity.lastDay(procedure.validity(), command.effectiveOn()),
                command.source(),
                command.effectiveOn());
    }
}

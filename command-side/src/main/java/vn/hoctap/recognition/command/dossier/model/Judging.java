package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;
import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.RecogniseDossier;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.dossier.RejectDossier;
import vn.hoctap.recognition.command.dossier.model.Dossier.Known;
import vn.hoctap.recognition.command.dossier.model.Dossier.Unknown;
import vn.hoctap.recognition.command.dossier.model.Stage.Accepted;
import vn.hoctap.recognition.command.dossier.model.Stage.Proposed;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.procedure.Validity;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** What a council and an authority may come to. */
final class Judging {
    private Judging() {}

    static Decision<DossierEvent, DossierRefusal> decide(
            DossierCommand.Deciding command, Dossier dossier, Circumstances now) {
        return switch (dossier) {
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Known(var file, Accepted _, var _) when command instanceof RecordAssessment assess -> assessed(assess);
            case Known(var file, Proposed _, var _) when command instanceof RecordAssessment again -> assessed(again);
            case Known(var file, Proposed(var met), var _)
            when command instanceof RecogniseDossier recognise ->
                met ? recognise(recognise, new Law(file, now)) : refuse(Refusal.ASSESSED_AS_UNMET);
            case Known(var file, Proposed _, var _)
            when command instanceof RejectDossier reject -> reject(reject, new Law(file, now));
            case Known _ -> refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, DossierRefusal> assessed(RecordAssessment command) {
        return accept(new AssessmentRecorded(
                command.dossierId(),
                command.meetsCriteria(),
                command.session(),
                command.round(),
                command.effectiveOn()));
    }

    private static Decision<DossierEvent, DossierRefusal> recognise(RecogniseDossier command, Law law) {
        var filed = law.particulars().filed().orElseThrow();
        if (!isWithin(filed, command.award())) {
            return refuse(Refusal.AWARD_NOT_AS_ASKED);
        }
        var procedure = law.procedure();
        if (procedure.isEmpty()) {
            return refuse(Refusal.PROCEDURE_NOT_PUBLISHED);
        }
        return refuseIf(
                law.incompetence(command.body(), ProcedureStep.DECIDE, command.effectiveOn()),
                () -> accept(new DossierRecognised(
                        command.dossierId(),
                        command.award(),
                        command.decisionNumber(),
                        command.body(),
                        Validity.lastDay(procedure.get().validity(), command.effectiveOn()),
                        command.effectiveOn())));
    }

    /** What is asked for, or a lower level; whoever asks for a higher one holds the lower one already. */
    private static boolean isWithin(Submission filed, Award granted) {
        var asked = filed.assessment().award();
        return asked.equals(granted) || (!(filed.purpose() instanceof Purpose.Raise) && isLower(granted, asked));
    }

    private static boolean isLower(Award granted, Award asked) {
        return granted instanceof Award.AtLevel(var level)
                && asked instanceof Award.AtLevel(var most)
                && level.compareTo(most) < 0;
    }

    private static Decision<DossierEvent, DossierRefusal> reject(RejectDossier command, Law law) {
        return refuseIf(
                law.incompetence(command.body(), ProcedureStep.ANSWER, command.effectiveOn()),
                () -> accept(new DossierRejected(
                        command.dossierId(), command.reason(), command.answerNumber(), command.effectiveOn())));
    }
}

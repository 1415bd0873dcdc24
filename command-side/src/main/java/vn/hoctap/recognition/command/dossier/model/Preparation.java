package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;
import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import java.util.Optional;
import java.util.function.Function;
import vn.hoctap.recognition.command.cycle.CycleStep;
import vn.hoctap.recognition.command.dossier.AttachEvidence;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.DraftSelfAssessment;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.RemoveEvidence;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.command.dossier.WithdrawDossier;
import vn.hoctap.recognition.command.dossier.model.Dossier.Known;
import vn.hoctap.recognition.command.dossier.model.Dossier.Unknown;
import vn.hoctap.recognition.command.dossier.model.Stage.Accepted;
import vn.hoctap.recognition.command.dossier.model.Stage.Declined;
import vn.hoctap.recognition.command.dossier.model.Stage.Ended;
import vn.hoctap.recognition.command.dossier.model.Stage.Open;
import vn.hoctap.recognition.command.dossier.model.Stage.Proposed;
import vn.hoctap.recognition.command.dossier.model.Stage.Registered;
import vn.hoctap.recognition.command.dossier.model.Stage.Returned;
import vn.hoctap.recognition.command.dossier.model.Stage.SelfAssessed;
import vn.hoctap.recognition.command.dossier.model.Stage.Submitted;
import vn.hoctap.recognition.command.dossier.model.Stage.Withdrawn;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** What the applicant may do with its dossier, and when. */
final class Preparation {
    private Preparation() {}

    static Decision<DossierEvent, DossierRefusal> decide(
            DossierCommand.Preparing command, Dossier dossier, Circumstances now) {
        return switch (command) {
            case RegisterDossier register -> register(register, dossier, now);
            case AttachEvidence attach -> prove(dossier, now, proving -> proving.attach(attach));
            case RemoveEvidence remove -> prove(dossier, now, proving -> proving.remove(remove));
            case DraftSelfAssessment draft -> draft(draft, dossier, now);
            case RecordSelfAssessment record -> record(record, dossier, now);
            case SubmitDossier submit -> submit(submit, dossier, now);
            case WithdrawDossier withdraw -> withdraw(withdraw, dossier);
        };
    }

    private static Decision<DossierEvent, DossierRefusal> register(
            RegisterDossier command, Dossier dossier, Circumstances now) {
        return switch (dossier) {
            case Unknown _ -> new Registering(command, now).decide();
            case Known(var _, Withdrawn _, var _) -> new Registering(command, now).decide();
            case Known(var _, Declined _, var _) -> new Registering(command, now).decide();
            case Known _ -> refuse(Refusal.ALREADY_REGISTERED);
        };
    }

    private static Decision<DossierEvent, DossierRefusal> prove(
            Dossier dossier, Circumstances now, Function<Proving, Decision<DossierEvent, DossierRefusal>> step) {
        return switch (dossier) {
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Known(var file, var stage, var _) ->
                isAtWork(stage)
                        ? step.apply(new Proving(new Law(file, now), stage))
                        : refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, DossierRefusal> draft(
            DraftSelfAssessment command, Dossier dossier, Circumstances now) {
        return switch (dossier) {
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Known(var file, var stage, var _) ->
                isAtWork(stage)
                        ? new SelfAssessing(new Law(file, now), command.answers(), command.effectiveOn()).draft(command)
                        : refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, DossierRefusal> record(
            RecordSelfAssessment command, Dossier dossier, Circumstances now) {
        return switch (dossier) {
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Known(var file, var stage, var _)
            when isAtWork(stage) -> {
                var rule = new TimelinessRule(CycleStep.SELF_ASSESS, command.effectiveOn(), command.lateBecause());
                var law = new Law(file, now);
                yield refuseIf(
                        file.filed().isPresent() ? Optional.empty() : late(rule, law),
                        () -> new SelfAssessing(law, command.answers(), command.effectiveOn()).record(command));
            }
            case Known _ -> refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, DossierRefusal> submit(
            SubmitDossier command, Dossier dossier, Circumstances now) {
        return switch (dossier) {
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Known(var file, SelfAssessed(var assessment), var _) ->
                submit(command, new Law(file, now), assessment);
            case Known(var file, Returned _, var _) ->
                submit(command, new Law(file, now), file.filed().orElseThrow().assessment());
            case Known(var _, Registered _, var _) -> refuse(Refusal.SELF_ASSESSMENT_MISSING);
            case Known _ -> refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, DossierRefusal> submit(
            SubmitDossier command, Law law, SelfAssessment assessment) {
        return refuseIf(late(command, law), () -> new Submitting(command, law, assessment).decide());
    }

    /** The dates of the year bind the first submission; a supplement answers the office by the day that it has set. */
    private static Optional<DossierRefusal> late(SubmitDossier command, Law law) {
        var rule = new TimelinessRule(CycleStep.SUBMIT, command.effectiveOn(), command.lateBecause());
        return law.particulars()
                .filed()
                .map(earlier -> earlier.lateReply(command))
                .orElseGet(() -> late(rule, law));
    }

    private static Decision<DossierEvent, DossierRefusal> withdraw(WithdrawDossier command, Dossier dossier) {
        return switch (dossier) {
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Known(var _, Open _, var _) ->
                accept(new DossierWithdrawn(command.dossierId(), command.reason(), command.effectiveOn()));
            case Known(var _, Ended _, var _) -> refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static boolean isAtWork(Stage stage) {
        return switch (stage) {
            case Registered _, SelfAssessed _, Returned _ -> true;
            case Submitted _, Accepted _, Proposed _, Ended _ -> false;
        };
    }

    private static Optional<DossierRefusal> late(TimelinessRule rule, Law law) {
        var registration = law.particulars().registration();
        var receiving = law.office(ProcedureStep.RECEIVE, rule.on());
        return rule.breachedBy(registration.title(), registration.year(), receiving, law.now());
    }
}

package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;
import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.RecogniseDossier;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.RejectDossier;
import vn.hoctap.recognition.command.dossier.ReturnDossier;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.command.dossier.WithdrawDossier;
import vn.hoctap.recognition.command.dossier.model.Dossier.Accepted;
import vn.hoctap.recognition.command.dossier.model.Dossier.Decided;
import vn.hoctap.recognition.command.dossier.model.Dossier.Open;
import vn.hoctap.recognition.command.dossier.model.Dossier.Proposed;
import vn.hoctap.recognition.command.dossier.model.Dossier.Registered;
import vn.hoctap.recognition.command.dossier.model.Dossier.Returned;
import vn.hoctap.recognition.command.dossier.model.Dossier.SelfAssessed;
import vn.hoctap.recognition.command.dossier.model.Dossier.Submitted;
import vn.hoctap.recognition.command.dossier.model.Dossier.Unknown;
import vn.hoctap.recognition.command.dossier.model.Dossier.Withdrawn;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** The rules of the recognition procedure: command, state and today in; events or a refusal out. */
public final class DossierDecider {
    private DossierDecider() {}

    public static Decision<DossierEvent, Refusal> decide(DossierCommand command, Dossier dossier, Circumstances now) {
        return refuseIf(
                EffectiveDateRule.breachedBy(command.effectiveOn(), dossier, now.today()),
                () -> decideDated(command, dossier, now));
    }

    private static Decision<DossierEvent, Refusal> decideDated(
            DossierCommand command, Dossier dossier, Circumstances now) {
        return switch (command) {
            case RegisterDossier register -> register(register, dossier, now);
            case RecordSelfAssessment record -> recordSelfAssessment(record, dossier);
            case SubmitDossier submit -> submit(submit, dossier);
            case ReturnDossier giveBack -> giveBack(giveBack, dossier);
            case AcceptDossier take -> take(take, dossier);
            case RecordAssessment record -> recordAssessment(record, dossier);
            case RecogniseDossier recognise -> recognise(recognise, dossier);
            case RejectDossier reject -> reject(reject, dossier);
            case WithdrawDossier withdraw -> withdraw(withdraw, dossier);
        };
    }

    private static Decision<DossierEvent, Refusal> register(
            RegisterDossier command, Dossier dossier, Circumstances now) {
        return switch (dossier) {
            case Unknown _, Withdrawn _ ->
                refuseIf(RegistrationRule.breachedBy(command, now.today()), () -> register(command, now.criteria()));
            case Open _, Decided _ -> refuse(Refusal.ALREADY_REGISTERED);
        };
    }

    /** The dossier keeps the version that governs its year on the day of registration. */
    private static Decision<DossierEvent, Refusal> register(RegisterDossier command, PublishedCriteria criteria) {
        return criteria.governing(command.title(), command.year())
                .map(published -> new CriteriaSetReference(command.title(), published.version()))
                .<Decision<DossierEvent, Refusal>>map(reference -> accept(registered(command, reference)))
                .orElseGet(() -> refuse(Refusal.CRITERIA_NOT_PUBLISHED));
    }

    private static DossierRegistered registered(RegisterDossier command, CriteriaSetReference criteria) {
        return new DossierRegistered(
                command.dossierId(),
                command.kind(),
                command.tier(),
                command.applicant(),
                command.area(),
                command.year(),
                command.profile(),
                criteria,
                command.effectiveOn());
    }

    private static Decision<DossierEvent, Refusal> recordSelfAssessment(RecordSelfAssessment command, Dossier dossier) {
        return switch (dossier) {
            case Registered _, SelfAssessed _, Returned _ ->
                refuseIf(
                        IndicatorsRule.breachedBy(command.indicators()),
                        () -> accept(new SelfAssessmentRecorded(
                                command.dossierId(), command.level(), command.indicators(), command.effectiveOn())));
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Submitted _, Accepted _, Proposed _, Decided _, Withdrawn _ -> refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, Refusal> submit(SubmitDossier command, Dossier dossier) {
        return switch (dossier) {
            case SelfAssessed ready -> submit(command, ready.assessment());
            case Returned returned -> submit(command, returned.assessment());
            case Registered _ -> refuse(Refusal.SELF_ASSESSMENT_MISSING);
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Submitted _, Accepted _, Proposed _, Decided _, Withdrawn _ -> refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    /** The applicant asks for the level that its self-assessment supports: every indicator met (Circular 24/2023 art. 9). */
    private static Decision<DossierEvent, Refusal> submit(SubmitDossier command, SelfAssessment assessment) {
        return assessment.unmet().isEmpty()
                ? accept(new DossierSubmitted(command.dossierId(), assessment.level(), command.effectiveOn()))
                : refuse(Refusal.CRITERIA_UNMET);
    }

    private static Decision<DossierEvent, Refusal> giveBack(ReturnDossier command, Dossier dossier) {
        return switch (dossier) {
            case Submitted _ ->
                accept(new DossierReturned(command.dossierId(), command.reason(), command.effectiveOn()));
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Registered _, SelfAssessed _, Returned _, Accepted _, Proposed _, Decided _, Withdrawn _ ->
                refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, Refusal> take(AcceptDossier command, Dossier dossier) {
        return switch (dossier) {
            case Submitted _ -> accept(new DossierAccepted(command.dossierId(), command.effectiveOn()));
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Registered _, SelfAssessed _, Returned _, Accepted _, Proposed _, Decided _, Withdrawn _ ->
                refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, Refusal> recordAssessment(RecordAssessment command, Dossier dossier) {
        return switch (dossier) {
            case Accepted _ ->
                accept(new AssessmentRecorded(command.dossierId(), command.meetsCriteria(), command.effectiveOn()));
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Registered _, SelfAssessed _, Submitted _, Returned _, Proposed _, Decided _, Withdrawn _ ->
                refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, Refusal> recognise(RecogniseDossier command, Dossier dossier) {
        return switch (dossier) {
            case Proposed proposed when !proposed.meetsCriteria() -> refuse(Refusal.ASSESSED_AS_UNMET);
            case Proposed proposed ->
                accept(new DossierRecognised(
                        command.dossierId(),
                        proposed.assessment().level(),
                        command.decisionNumber(),
                        command.effectiveOn()));
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Registered _, SelfAssessed _, Submitted _, Returned _, Accepted _, Decided _, Withdrawn _ ->
                refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, Refusal> reject(RejectDossier command, Dossier dossier) {
        return switch (dossier) {
            case Proposed _ ->
                accept(new DossierRejected(command.dossierId(), command.reason(), command.effectiveOn()));
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Registered _, SelfAssessed _, Submitted _, Returned _, Accepted _, Decided _, Withdrawn _ ->
                refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }

    private static Decision<DossierEvent, Refusal> withdraw(WithdrawDossier command, Dossier dossier) {
        return switch (dossier) {
            case Open _ -> accept(new DossierWithdrawn(command.dossierId(), command.reason(), command.effectiveOn()));
            case Unknown _ -> refuse(Refusal.NOT_REGISTERED);
            case Decided _, Withdrawn _ -> refuse(Refusal.NOT_OPEN_FOR_THIS_STEP);
        };
    }
}

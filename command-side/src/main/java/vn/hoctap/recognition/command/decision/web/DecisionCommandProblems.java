package vn.hoctap.recognition.command.decision.web;

import vn.hoctap.recognition.command.decision.model.DecisionRefusal;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal.ByDossier;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal.OnDossier;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal.Whole;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a refused command of a decision looks like to whoever sent it. */
final class DecisionCommandProblems {
    private DecisionCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(
                failure,
                () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("decision-refusals.not-found")),
                DecisionCommandProblems::problem);
    }

    private static ProblemException problem(DecisionRefusal refusal) {
        var reason = refusal.reason();
        var problem = new ProblemException(typeOf(reason), Text.called("decision-refusals.why", reason))
                .with("refusal", reason.name());
        return switch (refusal) {
            case Whole _ -> problem;
            case OnDossier onDossier -> problem.with("dossierId", onDossier.dossierId());
            case ByDossier(var dossier, var why) ->
                problem.with("dossierId", dossier).with("dossierRefusal", why);
        };
    }

    private static ProblemType typeOf(Reason reason) {
        return switch (reason) {
            case EFFECTIVE_IN_THE_FUTURE,
                    EFFECTIVE_BEFORE_PREVIOUS_STEP,
                    NO_DOSSIER,
                    TOO_MANY_DOSSIERS,
                    DOSSIER_REPEATED,
                    LEGAL_BASIS_MISSING,
                    DOSSIER_UNKNOWN,
                    AWARD_ABOVE_ASKED,
                    NUMBER_OUT_OF_ORDER -> ProblemType.INVALID_VALUE;
            case NOT_PROPOSED -> ProblemType.NOT_FOUND;
            case SAME_PERSON, TOOK_PART -> ProblemType.SEPARATION_OF_DUTIES;
            case ALREADY_PROPOSED,
                    NOT_OPEN_FOR_THIS_STEP,
                    DOSSIER_NOT_AT_THIS_STAGE,
                    ASSESSED_AS_UNMET,
                    AUTHORITY_UNDETERMINED,
                    NOT_COMPETENT,
                    DOSSIER_REFUSES -> ProblemType.REFUSED;
        };
    }
}

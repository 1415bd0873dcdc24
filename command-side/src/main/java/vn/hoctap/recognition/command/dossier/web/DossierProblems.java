package vn.hoctap.recognition.command.dossier.web;

import vn.hoctap.recognition.command.dossier.model.DossierRefusal;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a refusal by a dossier looks like to whoever sent the command. */
public final class DossierProblems {
    private DossierProblems() {}

    static ProblemException missing() {
        return new ProblemException(ProblemType.NOT_FOUND, Text.of("dossier-refusals.not-found"));
    }

    public static ProblemException of(DossierRefusal refusal) {
        return switch (refusal) {
            case DossierRefusal.UnfitAnswers(var breaches) ->
                new ProblemException(ProblemType.VALIDATION, Text.of("dossier-refusals.answers"))
                        .with("refusal", refusal.name())
                        .with("breaches", breaches);
            case DossierRefusal.MissingParts(var codes) ->
                new ProblemException(ProblemType.REFUSED, Text.of("dossier-refusals.parts"))
                        .with("refusal", refusal.name())
                        .with("parts", codes);
            case Refusal named ->
                new ProblemException(typeOf(named), Text.called("dossier-refusals.why", named))
                        .with("refusal", named.name());
        };
    }

    private static ProblemType typeOf(Refusal refusal) {
        return switch (refusal) {
            case EVIDENCE_QUOTA_REACHED -> ProblemType.QUOTA;
            case TIER_NOT_FOR_KIND,
                    YEAR_NOT_OPEN,
                    APPLICANT_UNKNOWN,
                    APPLICANT_NOT_CURRENT,
                    APPLICANT_OF_ANOTHER_TIER,
                    MEETING_AFTER_ASSESSMENT,
                    LATE_REASON_MISSING,
                    INDICATOR_UNKNOWN,
                    EVIDENCE_NOT_ATTACHED,
                    PART_UNKNOWN,
                    PART_REPEATED,
                    DEFECT_PLACE_UNKNOWN,
                    REPLY_DATE_NOT_AHEAD,
                    RECEIVED_ON_ANOTHER_DAY,
                    APPOINTMENT_NOT_LATER,
                    LEGAL_BASIS_MISSING,
                    EFFECTIVE_IN_THE_FUTURE,
                    EFFECTIVE_BEFORE_PREVIOUS_STEP -> ProblemType.INVALID_VALUE;
            case ALREADY_REGISTERED,
                    NOT_REGISTERED,
                    NOT_OPEN_FOR_THIS_STEP,
                    CRITERIA_NOT_PUBLISHED,
                    PROCEDURE_NOT_PUBLISHED,
                    CYCLE_NOT_OPEN,
                    TOO_LATE,
                    REPLY_TOO_LATE,
                    COMPLAINT_TOO_LATE,
                    LEVEL_NOT_SUPPORTED,
                    SELF_ASSESSMENT_MISSING,
                    CRITERIA_UNMET,
                    EVIDENCE_ALREADY_ATTACHED,
                    EVIDENCE_CITED,
                    ALREADY_RECOGNISED,
                    RAISE_TOO_EARLY,
                    AUTHORITY_UNDETERMINED,
                    NOT_COMPETENT,
                    NOTHING_PROMISED,
                    ALREADY_PUT_OFF,
                    NOTHING_TRANSFERRED,
                    ASSESSED_AS_UNMET,
                    AWARD_NOT_AS_ASKED,
                    NO_SUCH_COMPLAINT,
                    NOT_EXPIRED_YET,
                    REGISTER_KEPT_ELSEWHERE,
                    VALIDITY_OVER -> ProblemType.REFUSED;
        };
    }
}

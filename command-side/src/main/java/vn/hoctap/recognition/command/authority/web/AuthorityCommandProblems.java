package vn.hoctap.recognition.command.authority.web;

import vn.hoctap.recognition.command.authority.model.AuthorityRefusal;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a refused command to a person's rights looks like to whoever sent it. */
final class AuthorityCommandProblems {
    private AuthorityCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(
                failure, () -> problem(AuthorityRefusal.RIGHT_UNKNOWN), AuthorityCommandProblems::problem);
    }

    private static ProblemException problem(AuthorityRefusal refusal) {
        return new ProblemException(typeOf(refusal), Text.called("right-refusals.why", refusal))
                .with("refusal", refusal.name());
    }

    private static ProblemType typeOf(AuthorityRefusal refusal) {
        return switch (refusal) {
            case RIGHT_UNKNOWN -> ProblemType.NOT_FOUND;
            case NOT_WAITING, NOT_HELD, ALREADY_HELD -> ProblemType.REFUSED;
            case OWN_RIGHT, SAME_PERSON -> ProblemType.SEPARATION_OF_DUTIES;
            case ORGANISATION_UNKNOWN,
                    ORGANISATION_NOT_NEEDED,
                    TERM_UNFIT,
                    NOT_DELEGABLE,
                    DELEGATOR_WITHOUT_RIGHT,
                    REASON_MISSING,
                    EFFECTIVE_IN_THE_FUTURE -> ProblemType.INVALID_VALUE;
        };
    }
}
